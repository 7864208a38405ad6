using CaseFlow.App.Workflows;

namespace CaseFlow.Web.Batches;

/// <summary>What an element is called in the other version, as it was typed.</summary>
public sealed class RenamedElement
{
    /// <summary>Its id in the version that runs.</summary>
    public string Source { get; set; } = "";

    /// <summary>Its id in the other version.</summary>
    public string Target { get; set; } = "";

    /// <summary>What is asked for: pairs of which nothing was typed are left out, and half of one is left for the server to refuse.</summary>
    public static IReadOnlyList<ElementMapping>? Of(IEnumerable<RenamedElement> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        List<ElementMapping> pairs = [.. from one in typed
                                         let pair = new ElementMapping(one.Source.Trim(), one.Target.Trim())
                                         where pair.SourceId.Length > 0 || pair.TargetId.Length > 0
                                         select pair];
        return pairs.Count == 0 ? null : pairs;
    }
}

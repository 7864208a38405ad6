using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Migration;

/// <summary>What is called otherwise in another version.</summary>
internal static class Renaming
{
    /// <summary>The id that something has there: its own, unless it is named; the scope of an activation is called after its ad-hoc sub-process.</summary>
    public static string IdOf(IReadOnlyDictionary<string, string> elements, string id) =>
        elements.TryGetValue(id, out var known) ? known
        : id.EndsWith(AdHocInnerInstance.IdSuffix, StringComparison.Ordinal)
            ? IdOf(elements, id[..^AdHocInnerInstance.IdSuffix.Length]) + AdHocInnerInstance.IdSuffix
        : id;
}

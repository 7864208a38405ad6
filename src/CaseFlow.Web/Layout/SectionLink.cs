using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CaseFlow.Web.Layout;

/// <summary>A link to the first page of a section that is marked on all its pages.</summary>
public sealed class SectionLink : NavLink
{
    /// <summary>The path that all pages of the section begin with, e.g. <c>/coordination</c>.</summary>
    [Parameter, EditorRequired]
    public string Section { get; set; } = "";

    /// <inheritdoc/>
    protected override bool ShouldMatch(string uriAbsolute)
    {
        ArgumentNullException.ThrowIfNull(uriAbsolute);
        var path = new Uri(uriAbsolute).AbsolutePath;
        return path == Section || path.StartsWith($"{Section}/", StringComparison.Ordinal);
    }
}

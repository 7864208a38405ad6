using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CaseFlow.Web.Shared;

/// <summary>A heading whose level depends on where a piece is shown.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>2 to 6; the first level belongs to <see cref="PageHead"/>.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    /// <summary>Names it, so that it can take the focus.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public RenderFragment ChildContent { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "tabindex", Id is null ? null : "-1");
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}

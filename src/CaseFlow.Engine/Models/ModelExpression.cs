using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Models;

/// <summary>An attribute that is fixed text, or FEEL when it begins with <c>=</c>.</summary>
public abstract record ModelExpression
{
    private ModelExpression()
    {
    }

    /// <summary>Fixed text.</summary>
    public sealed record Literal(string Text) : ModelExpression;

    /// <summary>Computed when the element is entered.</summary>
    public sealed record Feel(FeelExpression Expression) : ModelExpression;
}

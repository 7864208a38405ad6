using System.Text;

namespace CaseFlow.Decisions.Feel;

/// <summary>An interval between two comparable values, e.g. <c>[1..10)</c>; an open side has a null bound, e.g. <c>(&lt;10)</c>.</summary>
/// <param name="Start">The lower bound, or null.</param>
/// <param name="StartIncluded">Whether the lower bound belongs to the range.</param>
/// <param name="End">The upper bound, or null.</param>
/// <param name="EndIncluded">Whether the upper bound belongs to the range.</param>
public sealed record FeelRange(FeelValue Start, bool StartIncluded, FeelValue End, bool EndIncluded) : FeelValue
{
    /// <inheritdoc/>
    public override string TypeName => "range";

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(ToString());

    internal override void AppendLiteral(StringBuilder text)
    {
        text.Append(StartIncluded ? '[' : '(');
        Start.AppendLiteral(text);
        text.Append("..");
        End.AppendLiteral(text);
        text.Append(EndIncluded ? ']' : ')');
    }
}

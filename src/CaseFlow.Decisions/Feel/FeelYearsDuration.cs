using System.Text;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel;

/// <summary>A years and months duration, e.g. <c>P1Y6M</c>; never comparable with a days and time duration.</summary>
/// <param name="Months">Length in months; may be negative.</param>
public sealed record FeelYearsDuration(long Months) : FeelValue
{
    /// <inheritdoc/>
    public override string TypeName => "years and months duration";

    internal string Text => DurationText.Write(this);

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(Text);

    internal override void AppendLiteral(StringBuilder text) => text.Append("@\"").Append(Text).Append('"');
}

using System.Text;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel;

/// <summary>A days and time duration, e.g. <c>P2DT3H</c>; never comparable with a years and months duration.</summary>
/// <param name="Seconds">Length in seconds, with a fraction; may be negative.</param>
public sealed record FeelDaysDuration(decimal Seconds) : FeelValue
{
    /// <inheritdoc/>
    public override string TypeName => "days and time duration";

    internal string Text => DurationText.Write(this);

    /// <summary>The same length.</summary>
    public static FeelDaysDuration From(TimeSpan length) => new((decimal)length.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>The same length cut to .NET's 100 ns; false beyond about 10.6 million days.</summary>
    public bool TryToTimeSpan(out TimeSpan length)
    {
        var fits = decimal.Abs(Seconds) < long.MaxValue / TimeSpan.TicksPerSecond;
        length = fits ? TimeSpan.FromTicks((long)(Seconds * TimeSpan.TicksPerSecond)) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(Text);

    internal override void AppendLiteral(StringBuilder text) => text.Append("@\"").Append(Text).Append('"');
}

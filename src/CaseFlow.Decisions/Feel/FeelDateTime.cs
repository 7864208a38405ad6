using System.Text;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel;

/// <summary>A date with a time of day; a moment only when the time has an offset or a zone.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of that day, with the offset or zone of both.</param>
public sealed record FeelDateTime(FeelDate Date, FeelTime Time) : FeelValue
{
    /// <inheritdoc/>
    public override string TypeName => "date and time";

    /// <summary>Seconds east of UTC at this very time, also for a zone; null when the time is local.</summary>
    internal int? OffsetSeconds => Time.Zone is { } zone ? TimeZones.OffsetSeconds(zone, Date, Time.NanosecondOfDay) : Time.OffsetSeconds;

    /// <summary>Seconds since 1970-01-01 on the local clock, whatever the offset.</summary>
    internal decimal LocalSeconds => (Date.EpochDay * 86_400m) + Time.SecondOfDay;

    /// <summary>Seconds since 1970-01-01T00:00:00Z; a local time counts as UTC.</summary>
    internal decimal EpochSeconds => LocalSeconds - (OffsetSeconds ?? 0);

    internal string Text => $"{Date.Text}T{Time.Text}";

    /// <summary>The moment, in its own offset.</summary>
    public static FeelDateTime From(DateTimeOffset moment) =>
        new(FeelDate.From(DateOnly.FromDateTime(moment.DateTime)), TemporalText.TimeOf(moment));

    /// <summary>The moment in UTC, cut to .NET's 100 ns; false when the time is local or the year not in 1 to 9999.</summary>
    public bool TryToMoment(out DateTimeOffset moment)
    {
        var ticks = EpochSeconds * TimeSpan.TicksPerSecond;
        var fits = !Time.IsLocal
            && ticks >= DateTimeOffset.MinValue.Ticks - DateTimeOffset.UnixEpoch.Ticks
            && ticks <= DateTimeOffset.MaxValue.Ticks - DateTimeOffset.UnixEpoch.Ticks;
        moment = fits ? DateTimeOffset.UnixEpoch.AddTicks((long)decimal.Floor(ticks)) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(Text);

    internal override void AppendLiteral(StringBuilder text) => text.Append("@\"").Append(Text).Append('"');
}

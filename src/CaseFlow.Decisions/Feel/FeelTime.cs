using System.Text;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel;

/// <summary>A time of day: local, with a UTC offset, or with a time zone of the IANA database.</summary>
public sealed record FeelTime : FeelValue
{
    internal const long NanosecondsPerDay = 86_400 * TemporalText.NanosecondsPerSecond;

    private FeelTime(long nanosecondOfDay, int? offsetSeconds, string? zone) =>
        (NanosecondOfDay, OffsetSeconds, Zone) = (nanosecondOfDay, offsetSeconds, zone);

    /// <summary>Nanoseconds since midnight, 0 to 86,399,999,999,999.</summary>
    public long NanosecondOfDay { get; }

    /// <summary>Seconds east of UTC, at most 18 hours either way; null when the time is local or has a zone.</summary>
    public int? OffsetSeconds { get; }

    /// <summary>IANA zone, e.g. <c>Europe/Brussels</c>; null when the time is local or has an offset.</summary>
    public string? Zone { get; }

    /// <inheritdoc/>
    public override string TypeName => "time";

    internal int Hour => (int)(NanosecondOfDay / (3600 * TemporalText.NanosecondsPerSecond));

    internal int Minute => (int)(NanosecondOfDay / (60 * TemporalText.NanosecondsPerSecond) % 60);

    internal int Second => (int)(NanosecondOfDay / TemporalText.NanosecondsPerSecond % 60);

    internal decimal SecondOfDay => (decimal)NanosecondOfDay / TemporalText.NanosecondsPerSecond;

    internal bool IsLocal => OffsetSeconds is null && Zone is null;

    internal string Text => TemporalText.Write(this);

    /// <summary>A time, or null when a part is out of bounds or the zone is unknown. Offset and zone exclude each other.</summary>
    public static FeelTime? TryCreate(long nanosecondOfDay, int? offsetSeconds = null, string? zone = null)
    {
        var fits = nanosecondOfDay is >= 0 and < NanosecondsPerDay && offsetSeconds is null or (>= -64_800 and <= 64_800);
        return fits && (zone is null || (offsetSeconds is null && TimeZones.Exists(zone)))
            ? new FeelTime(nanosecondOfDay, offsetSeconds, zone)
            : null;
    }

    /// <summary>The first moment of a day.</summary>
    internal static FeelTime Midnight(bool isUtc) => new(0, isUtc ? 0 : null, null);

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(Text);

    /// <summary>The same offset or zone at another time of day.</summary>
    internal FeelTime At(long nanosecondOfDay) => new(nanosecondOfDay, OffsetSeconds, Zone);

    internal override void AppendLiteral(StringBuilder text) => text.Append("@\"").Append(Text).Append('"');
}

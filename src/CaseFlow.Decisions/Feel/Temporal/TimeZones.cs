using NodaTime;

namespace CaseFlow.Decisions.Feel.Temporal;

/// <summary>Offsets of IANA time zones, from the database inside NodaTime, so that every machine answers the same.</summary>
internal static class TimeZones
{
    public static bool Exists(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>The offset of a time without a date: of its zone as it stands in winter, as the clocks of 1970 began it.</summary>
    public static int? OffsetSeconds(FeelTime time) =>
        time.Zone is { } zone ? DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(NodaConstants.UnixEpoch).Seconds : time.OffsetSeconds;

    /// <summary>The zone's offset at a local time; in a gap or overlap the one before the change.</summary>
    public static int OffsetSeconds(string zone, FeelDate date, long nanosecondOfDay)
    {
        // beyond the years of NodaTime the zone's first or last rule goes on
        var local = new LocalDate(Math.Clamp(date.Year, -9_990, 9_990), date.Month, Math.Min(date.Day, 28))
            .PlusDays(date.Day - Math.Min(date.Day, 28))
            .At(LocalTime.FromNanosecondsSinceMidnight(nanosecondOfDay));
        return DateTimeZoneProviders.Tzdb[zone].MapLocal(local).EarlyInterval.WallOffset.Seconds;
    }
}

namespace CaseFlow.Kernel;

/// <summary>The one way from the time of a place to a moment, so that a deadline is the same wherever it is reckoned.</summary>
public static class LocalTime
{
    /// <summary>
    /// The moment of a local time, in UTC. One that the clocks skip is taken by the offset before they do (RFC 5545, 3.3.5), so that it moves on by
    /// what they skip; of one that comes twice it is the second, so that nobody has less time than was said.
    /// </summary>
    /// <param name="local">The local time.</param>
    /// <param name="zone">Where.</param>
    public static DateTimeOffset ToUtc(DateTime local, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        // of a time that comes twice the lesser offset gives the later moment
        if (zone.IsAmbiguousTime(local))
        {
            return new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Min()).ToUniversalTime();
        }

        // half an hour at a time: no zone skips less
        var before = local;
        while (zone.IsInvalidTime(before))
        {
            before = before.AddMinutes(-30);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(before)).ToUniversalTime();
    }
}

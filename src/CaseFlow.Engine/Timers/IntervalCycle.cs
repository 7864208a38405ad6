using System.Globalization;

namespace CaseFlow.Engine.Timers;

/// <summary>Rounds at equal distances from an anchor: computed from the schedule, never from when the last round was fired.</summary>
/// <param name="Repetitions">How many rounds in all; null for no end.</param>
/// <param name="Anchor">The first round; null when it lies one interval after the start.</param>
/// <param name="Interval">The distance.</param>
/// <param name="IntervalText">The distance as it was written.</param>
internal sealed record IntervalCycle(int? Repetitions, DateTimeOffset? Anchor, IsoDuration Interval, string IntervalText) : TimerCycle
{
    // at least the mean length of a month, so that a guess is never too late
    private const decimal TicksPerMonth = 30.5m * TimeSpan.TicksPerDay;

    /// <summary>Reads <c>R3/PT1H</c> or <c>R/2026-01-01T00:00:00Z/P1M</c>; null when it is neither.</summary>
    public static new IntervalCycle? TryRead(string text)
    {
        var parts = text.Split('/');
        if (parts.Length is not (2 or 3)
            || !TryReadRepetitions(parts[0], out var repetitions)
            || !IsoDuration.TryRead(parts[^1], out var interval)
            || !interval.IsPositive)
        {
            return null;
        }

        DateTimeOffset? anchor = parts.Length == 3 && Moments.TryRead(parts[1], out var start) ? start : null;
        return parts.Length == 3 && anchor is null ? null : new IntervalCycle(repetitions, anchor, interval, parts[^1]);
    }

    public override TimerRound? First(DateTimeOffset now) =>
        (Anchor ?? Interval.AddTo(now)) is { } anchor ? RoundAfter(anchor, 0, now.AddTicks(-1), Repetitions).Next : null;

    private protected override (int Coalesced, TimerRound? Next) RoundAfter(TimerRound fired, DateTimeOffset now) =>
        Anchor is { } anchor ? RoundAfter(anchor, LastRound(anchor, fired.DueAt) + 1, now, fired.RepetitionsLeft) : (0, null);

    private (int Missed, TimerRound? Next) RoundAfter(DateTimeOffset anchor, long first, DateTimeOffset time, int? left)
    {
        var round = Math.Max(first, LastRound(anchor, time) + 1);
        var missed = (int)Math.Min(round - first, left ?? int.MaxValue);
        return missed != left && Interval.AddTo(anchor, round) is { } due
            ? (missed, new TimerRound(due, Write(anchor), left - missed - 1))
            : (missed, null);
    }

    /// <summary>The last round, counted from 0, that is due at a time; -1 when none is.</summary>
    private long LastRound(DateTimeOffset anchor, DateTimeOffset time)
    {
        var length = (Interval.Months * TicksPerMonth) + Interval.Length.Ticks;
        var round = Math.Max(-1, (long)decimal.Floor((time - anchor).Ticks / length) - 2);
        while (Interval.AddTo(anchor, round + 1) is { } due && due <= time)
        {
            round++;
        }

        return round;
    }

    private string Write(DateTimeOffset anchor) =>
        string.Create(CultureInfo.InvariantCulture, $"R/{anchor.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}/{IntervalText}");

    private static bool TryReadRepetitions(string text, out int? repetitions)
    {
        var isNumber = int.TryParse(text.AsSpan(Math.Min(1, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        repetitions = isNumber ? number : null;
        return text == "R" || (isNumber && number > 0 && text[0] == 'R');
    }
}

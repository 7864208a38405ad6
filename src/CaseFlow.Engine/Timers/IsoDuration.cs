using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Timers;

/// <summary>An ISO 8601 duration: months, which differ in length, and a fixed length of time. Weeks are allowed.</summary>
internal readonly partial record struct IsoDuration(int Months, TimeSpan Length)
{
    private const int MaxYears = 10_000;
    private const decimal TicksPerYear = TimeSpan.TicksPerDay * 365.2425m;

    /// <summary>Whether it leads forwards in time.</summary>
    public bool IsPositive => Months >= 0 && Length >= TimeSpan.Zero && (Months > 0 || Length > TimeSpan.Zero);

    public static bool TryRead(FeelValue value, out IsoDuration duration)
    {
        duration = default;
        return value.ToJsonShape() is FeelString text && TryRead(text.Value, out duration);
    }

    public static bool TryRead(string text, out IsoDuration duration)
    {
        duration = default;
        var match = Pattern().Match(text);
        if (!match.Success || text[^1] is 'P' or 'T')
        {
            return false;
        }

        decimal Number(string group) => match.Groups[group] is { Length: > 0 } found ? decimal.Parse(found.Value, CultureInfo.InvariantCulture) : 0;
        var months = (Number("years") * 12) + Number("months");
        var hours = (((Number("weeks") * 7) + Number("days")) * 24) + Number("hours");
        var seconds = (((hours * 60) + Number("minutes")) * 60) + Number("seconds");
        var ticks = decimal.Floor(seconds * 1_000) * TimeSpan.TicksPerMillisecond;
        if (months > MaxYears * 12 || ticks > MaxYears * TicksPerYear)
        {
            return false;
        }

        var sign = text[0] == '-' ? -1 : 1;
        duration = new IsoDuration(sign * (int)months, TimeSpan.FromTicks(sign * (long)ticks));
        return true;
    }

    /// <summary>The moment that lies a number of times this after another; null beyond the calendar.</summary>
    public DateTimeOffset? AddTo(DateTimeOffset start, long times = 1)
    {
        var (months, ticks) = ((decimal)Months * times, (decimal)Length.Ticks * times);
        return start.Year + (months / 12) + (ticks / TicksPerYear) is > 2 and < 9998
            ? start.AddMonths((int)months).AddTicks((long)ticks)
            : null;
    }

    [GeneratedRegex(
        @"^-?P((?<years>\d{1,9})Y)?((?<months>\d{1,9})M)?((?<weeks>\d{1,9})W)?((?<days>\d{1,9})D)?"
        + @"(T((?<hours>\d{1,9})H)?((?<minutes>\d{1,9})M)?((?<seconds>\d{1,9}(\.\d{1,9})?)S)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}

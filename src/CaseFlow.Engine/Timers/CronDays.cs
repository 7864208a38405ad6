using System.Globalization;

namespace CaseFlow.Engine.Timers;

/// <summary>
/// The days that two fields of a cron text stand for, of the month and of the week. Besides numbers: <c>?</c> for any, <c>L</c> for the last day of
/// the month, <c>L-3</c> for three days before it, <c>FRIL</c> for the last Friday, <c>MON#2</c> for the second Monday.
/// </summary>
internal sealed class CronDays
{
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

    private readonly Func<DateOnly, bool> _ofMonth;
    private readonly Func<DateOnly, bool> _ofWeek;

    private CronDays(Func<DateOnly, bool> ofMonth, Func<DateOnly, bool> ofWeek) => (_ofMonth, _ofWeek) = (ofMonth, ofWeek);

    /// <summary>Reads both fields; null when one of them is none.</summary>
    public static CronDays? TryRead(string ofMonth, string ofWeek) =>
        OfMonth(ofMonth) is { } month && OfWeek(ofWeek) is { } week ? new CronDays(month, week) : null;

    public bool Have(DateOnly day) => _ofMonth(day) && _ofWeek(day);

    private static Func<DateOnly, bool>? OfMonth(string text)
    {
        if (text == "?")
        {
            return _ => true;
        }

        if (text is ['L', .. var rest])
        {
            var before = rest.Length == 0 ? 0 : rest[0] == '-' ? Number(rest[1..], 0, 30) : null;
            return before is { } days ? day => day.Day == LastOf(day) - days : null;
        }

        return CronField.TryRead(text, 1, 31) is { } field ? day => field.Has(day.Day) : null;
    }

    private static Func<DateOnly, bool>? OfWeek(string text)
    {
        if (text == "?")
        {
            return _ => true;
        }

        if (text is [.. var last, 'L' or 'l'])
        {
            return Weekday(last) is { } weekday ? day => IsOn(day, weekday) && day.Day > LastOf(day) - 7 : null;
        }

        if (text.Split('#') is [var name, var count])
        {
            return Weekday(name) is { } weekday && Number(count, 1, 5) is { } nth ? day => IsOn(day, weekday) && (day.Day + 6) / 7 == nth : null;
        }

        // both 0 and 7 are Sunday
        return CronField.TryRead(text, 0, 7, Weekdays) is { } field
            ? day => field.Has((int)day.DayOfWeek) || (day.DayOfWeek is DayOfWeek.Sunday && field.Has(7))
            : null;
    }

    private static bool IsOn(DateOnly day, int weekday) => (int)day.DayOfWeek == weekday;

    private static int LastOf(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);

    private static int? Weekday(string text)
    {
        var named = Array.FindIndex(Weekdays, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return named >= 0 ? named : Number(text, 0, 7) % 7;
    }

    private static int? Number(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : null;
}

using System.Globalization;

namespace CaseFlow.Web.Forms;

/// <summary>Reads a day as people write it; what was understood is shown beside it, so that nobody has to guess.</summary>
public static class ReasonableDay
{
    private static readonly char[] Separators = [' ', '.', '/', '-', ',', '،', '\u00a0'];

    /// <summary>
    /// Day, month and year in that order, or the year first: <c>31 3 2026</c>, <c>31.3.26</c>, <c>31 March 2026</c>, <c>2026-03-31</c>;
    /// with digits and names of months of the reader's language, too.
    /// </summary>
    public static DateOnly? Read(string text, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(culture);
        var parts = Latin(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is not [var first, var second, var third])
        {
            return null;
        }

        var (day, month, year) = first.Length == 4 ? (third, second, first) : (first, second, third);
        return Number(day) is { } dayNumber && Number(year) is { } yearNumber && (Number(month) ?? MonthOf(month, culture)) is { } monthNumber
            ? Make(yearNumber < 100 ? 2000 + yearNumber : yearNumber, monthNumber, dayNumber)
            : null;
    }

    // a month that cannot be one is the day: some write it first
    private static DateOnly? Make(int year, int month, int day)
    {
        (month, day) = month > 12 && day <= 12 ? (day, month) : (month, day);
        return year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthOf(string name, CultureInfo culture) => MonthIn(name, culture) ?? MonthIn(name, CultureInfo.InvariantCulture);

    private static int? MonthIn(string name, CultureInfo culture)
    {
        var months = culture.DateTimeFormat.MonthNames.Concat(culture.DateTimeFormat.AbbreviatedMonthNames).ToList();
        var found = name.Length < 3 ? -1 : months.FindIndex(month => month.StartsWith(name, ignoreCase: true, culture));
        return found < 0 ? null : found % 13 + 1;
    }

    private static string Latin(string text) =>
        string.Concat(text.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));
}

using System.Globalization;

namespace CaseFlow.Cases.Reviews;

/// <summary>How far apart the dates of a review cycle lie: years and months, since a review by calendar has a date and no hour.</summary>
/// <param name="Months">From 1 to <see cref="MaxMonths"/>.</param>
public readonly record struct ReviewPeriod(int Months)
{
    /// <summary>A hundred years.</summary>
    public const int MaxMonths = 1_200;

    private const int MonthsPerYear = 12;

    /// <summary>Reads ISO 8601 text of years and months, e.g. <c>P10Y</c>, <c>P6M</c> or <c>P1Y6M</c>; null when it is none, or too long.</summary>
    public static ReviewPeriod? TryRead(string? text)
    {
        if (text is not ['P', .. var rest])
        {
            return null;
        }

        var years = TakeNumber(ref rest, 'Y');
        var months = TakeNumber(ref rest, 'M');
        var total = ((years ?? 0) * MonthsPerYear) + (months ?? 0);
        return rest.Length == 0 && total is >= 1 and <= MaxMonths ? new ReviewPeriod(total) : null;
    }

    /// <summary>ISO 8601 text, e.g. <c>P1Y6M</c>.</summary>
    public override string ToString()
    {
        var (years, months) = (Months / MonthsPerYear, Months % MonthsPerYear);
        return string.Create(CultureInfo.InvariantCulture, $"P{(years > 0 ? $"{years}Y" : "")}{(months > 0 ? $"{months}M" : "")}");
    }

    /// <summary>Takes a number and the letter behind it from the beginning of a text; null, and takes nothing, when they are not there.</summary>
    private static int? TakeNumber(ref string text, char unit)
    {
        var end = text.IndexOf(unit, StringComparison.Ordinal);
        if (end is < 1 or > 4 || !int.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        text = text[(end + 1)..];
        return number;
    }
}

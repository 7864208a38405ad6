using System.Text;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel;

/// <summary>A date of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999.</summary>
public sealed record FeelDate : FeelValue
{
    /// <summary>Greatest year, and, negated, the smallest: the bounds of XML Schema that DMN borrows.</summary>
    public const int MaxYear = 999_999_999;

    private FeelDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year; the year before 1 is 0.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <inheritdoc/>
    public override string TypeName => "date";

    /// <summary>Days since 1970-01-01.</summary>
    internal long EpochDay => CivilCalendar.EpochDay(Year, Month, Day);

    internal string Text => TemporalText.Write(this);

    /// <summary>The same day.</summary>
    public static FeelDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>A date, or null when there is no such day.</summary>
    public static FeelDate? TryCreate(long year, long month, long day) =>
        year is >= -MaxYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= CivilCalendar.DaysInMonth(year, month)
            ? new FeelDate((int)year, (int)month, (int)day)
            : null;

    /// <inheritdoc/>
    public override FeelValue ToJsonShape() => new FeelString(Text);

    /// <summary>The date of a day since 1970-01-01, or null when its year is out of bounds.</summary>
    internal static FeelDate? FromEpochDay(long epochDay)
    {
        var (year, month, day) = CivilCalendar.DateOf(epochDay);
        return TryCreate(year, month, day);
    }

    internal override void AppendLiteral(StringBuilder text) => text.Append("@\"").Append(Text).Append('"');
}

using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>Sums and differences of dates, times and durations; null when the operands do not go together.</summary>
internal static class TemporalArithmetic
{
    private const decimal SecondsPerDay = 86_400;

    public static FeelValue? Add(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDaysDuration a, FeelDaysDuration b) => new FeelDaysDuration(a.Seconds + b.Seconds),
        (FeelYearsDuration a, FeelYearsDuration b) => new FeelYearsDuration(checked(a.Months + b.Months)),
        (_, FeelDaysDuration duration) => Move(left, duration.Seconds),
        (_, FeelYearsDuration duration) => Move(left, duration.Months),
        (FeelDaysDuration duration, _) => Move(right, duration.Seconds),
        (FeelYearsDuration duration, _) => Move(right, duration.Months),
        _ => null,
    };

    public static FeelValue? Subtract(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDaysDuration a, FeelDaysDuration b) => new FeelDaysDuration(a.Seconds - b.Seconds),
        (FeelYearsDuration a, FeelYearsDuration b) => new FeelYearsDuration(checked(a.Months - b.Months)),
        (_, FeelDaysDuration duration) => Move(left, -duration.Seconds),
        (_, FeelYearsDuration duration) => Move(left, checked(-duration.Months)),
        (FeelTime a, FeelTime b) when a.IsLocal == b.IsLocal => new FeelDaysDuration(UtcSeconds(a) - UtcSeconds(b)),
        (FeelDate or FeelDateTime, FeelDate or FeelDateTime) => Difference(AsDateTime(left), AsDateTime(right)),
        _ => null,
    };

    public static FeelValue? Multiply(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDaysDuration duration, FeelNumber factor) => new FeelDaysDuration(duration.Seconds * factor.Value),
        (FeelYearsDuration duration, FeelNumber factor) => Months(duration.Months * factor.Value),
        (FeelNumber, FeelDaysDuration or FeelYearsDuration) => Multiply(right, left),
        _ => null,
    };

    public static FeelValue? Divide(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDaysDuration duration, FeelNumber divisor) => new FeelDaysDuration(duration.Seconds / divisor.Value),
        (FeelYearsDuration duration, FeelNumber divisor) => Months(duration.Months / divisor.Value),
        (FeelDaysDuration a, FeelDaysDuration b) => new FeelNumber(a.Seconds / b.Seconds),
        (FeelYearsDuration a, FeelYearsDuration b) => new FeelNumber((decimal)a.Months / b.Months),
        _ => null,
    };

    private static FeelYearsDuration Months(decimal months) => new((long)decimal.Truncate(months));

    private static FeelValue? Move(FeelValue value, decimal seconds) => value switch
    {
        FeelDate date => DateOf(decimal.Floor(((date.EpochDay * SecondsPerDay) + seconds) / SecondsPerDay)),
        FeelTime time => time.At((long)(Modulo(time.SecondOfDay + seconds, SecondsPerDay) * TemporalText.NanosecondsPerSecond)),
        FeelDateTime moment => Move(moment, seconds),
        _ => null,
    };

    private static FeelDateTime Move(FeelDateTime moment, decimal seconds)
    {
        var local = moment.LocalSeconds + seconds;
        var date = DateOf(decimal.Floor(local / SecondsPerDay));
        return new(date, moment.Time.At((long)(Modulo(local, SecondsPerDay) * TemporalText.NanosecondsPerSecond)));
    }

    private static FeelValue? Move(FeelValue value, long months) => value switch
    {
        FeelDate date => Move(date, months),
        FeelDateTime moment => new FeelDateTime(Move(moment.Date, months), moment.Time),
        _ => null,
    };

    // the day stays, or becomes the last of a shorter month
    private static FeelDate Move(FeelDate date, long months)
    {
        var month = checked((date.Year * 12L) + date.Month - 1 + months);
        var year = CivilCalendar.FloorDivide(month, 12);
        var monthOfYear = (int)(month - (year * 12)) + 1;
        var day = Math.Min(date.Day, CivilCalendar.DaysInMonth(year, monthOfYear));
        return FeelDate.TryCreate(year, monthOfYear, day) ?? throw new OverflowException();
    }

    private static FeelDaysDuration? Difference(FeelDateTime left, FeelDateTime right) =>
        left.Time.IsLocal == right.Time.IsLocal ? new FeelDaysDuration(left.EpochSeconds - right.EpochSeconds) : null;

    // a date counts as midnight in UTC
    private static FeelDateTime AsDateTime(FeelValue value) => value as FeelDateTime ?? new FeelDateTime((FeelDate)value, FeelTime.Midnight(isUtc: true));

    private static FeelDate DateOf(decimal epochDay) =>
        decimal.Abs(epochDay) < 1e12m && FeelDate.FromEpochDay((long)epochDay) is { } date ? date : throw new OverflowException();

    private static decimal Modulo(decimal dividend, decimal divisor) => dividend - (divisor * decimal.Floor(dividend / divisor));

    private static decimal UtcSeconds(FeelTime time) => time.SecondOfDay - (TimeZones.OffsetSeconds(time) ?? 0);
}

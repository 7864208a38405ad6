namespace CaseFlow.Decisions.Feel.Temporal;

/// <summary>The proleptic Gregorian calendar over the years that FEEL allows; those of .NET and NodaTime end at 9999.</summary>
internal static class CivilCalendar
{
    // the calendar repeats after 400 years; counting starts on 1 March, so that the leap day comes last
    private const long DaysPerEra = 146_097;
    private const long DaysFromEraToEpoch = 719_468;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, long month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long EpochDay(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = FloorDivide(shifted, 400);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysFromEraToEpoch;
    }

    public static (long Year, int Month, int Day) DateOf(long epochDay)
    {
        var shifted = epochDay + DaysFromEraToEpoch;
        var era = FloorDivide(shifted, DaysPerEra);
        var dayOfEra = shifted - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>Day of the week, Monday = 1 to Sunday = 7.</summary>
    public static int DayOfWeek(long epochDay) => (int)(epochDay + 3 - (7 * FloorDivide(epochDay + 3, 7))) + 1;

    public static long FloorDivide(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? 1 : 0);
}

using System.Globalization;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 78, and what Camunda adds. Names of days and months are English.</summary>
internal static class CalendarFunctions
{
    public static void AddTo(FunctionTable table)
    {
        Add(table, "day of year", date => new FeelNumber(DayOfYear(date)));
        Add(table, "day of week", date => new FeelString(Names.GetDayName((DayOfWeek)(CivilCalendar.DayOfWeek(date.EpochDay) % 7))));
        Add(table, "month of year", date => new FeelString(Names.GetMonthName(date.Month)));
        Add(table, "week of year", date => new FeelNumber(WeekOfYear(date)));
        Add(table, "last day of month", date => new FeelNumber(CivilCalendar.DaysInMonth(date.Year, date.Month)));
    }

    private static DateTimeFormatInfo Names => CultureInfo.InvariantCulture.DateTimeFormat;

    private static void Add(FunctionTable table, string name, Func<FeelDate, FeelValue> compute) => table
        .Add(name, "date: date", call => compute((FeelDate)call.Arguments[0]))
        .Add(name, "date: date and time", call => compute(((FeelDateTime)call.Arguments[0]).Date));

    private static long DayOfYear(FeelDate date) => date.EpochDay - CivilCalendar.EpochDay(date.Year, 1, 1) + 1;

    // ISO 8601: the week belongs to the year of its Thursday
    private static long WeekOfYear(FeelDate date)
    {
        var thursday = date.EpochDay - CivilCalendar.DayOfWeek(date.EpochDay) + 4;
        var (year, _, _) = CivilCalendar.DateOf(thursday);
        return ((thursday - CivilCalendar.EpochDay(year, 1, 1)) / 7) + 1;
    }
}

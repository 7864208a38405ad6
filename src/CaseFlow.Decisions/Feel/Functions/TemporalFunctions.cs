using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 70: dates, times and durations from other values.</summary>
internal static class TemporalFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("date", "from: string", call => Read(call, TemporalText.ReadDate))
        .Add("date", "from: date", call => call.Arguments[0])
        .Add("date", "from: date and time", call => ((FeelDateTime)call.Arguments[0]).Date)
        .Add("date", "year: number, month: number, day: number", DateOfParts)
        .Add("time", "from: string", call => Read(call, TemporalText.ReadTime))
        .Add("time", "from: time", call => call.Arguments[0])
        .Add("time", "from: date and time", call => ((FeelDateTime)call.Arguments[0]).Time)
        .Add("time", "from: date", _ => FeelTime.Midnight(isUtc: true))
        .Add("time", "hour: number, minute: number, second: number, offset?: days and time duration?", TimeOfParts)
        .Add("date and time", "from: string", call => Read(call, ReadDateTime))
        .Add("date and time", "from: date and time", call => call.Arguments[0])
        .Add("date and time", "date: date, time: time", call => new FeelDateTime((FeelDate)call.Arguments[0], (FeelTime)call.Arguments[1]))
        .Add("date and time", "date: date and time, time: time", call =>
            new FeelDateTime(((FeelDateTime)call.Arguments[0]).Date, (FeelTime)call.Arguments[1]))
        .Add("duration", "from: string", call => Read(call, text => DurationText.ReadDays(text) ?? (FeelValue?)DurationText.ReadYears(text)))
        .Add("duration", "from: days and time duration", call => call.Arguments[0])
        .Add("duration", "from: years and months duration", call => call.Arguments[0])
        .Add("years and months duration", "from: date, to: date", MonthsBetween)
        .Add("years and months duration", "from: date, to: date and time", MonthsBetween)
        .Add("years and months duration", "from: date and time, to: date", MonthsBetween)
        .Add("years and months duration", "from: date and time, to: date and time", MonthsBetween);

    private static FeelValue Read(FeelCall call, Func<string, FeelValue?> read) =>
        read(call.Text(0)) ?? call.Fail($"Expected a text of that form, but found \"{call.Text(0)}\".");

    private static FeelDateTime? ReadDateTime(string text) =>
        TemporalText.ReadDateTime(text)
        ?? (TemporalText.ReadDate(text) is { } date ? new FeelDateTime(date, FeelTime.Midnight(isUtc: false)) : null);

    private static FeelValue DateOfParts(FeelCall call)
    {
        var (year, month, day) = (call.Number(0), call.Number(1), call.Number(2));
        var isDate = decimal.Abs(year) <= FeelDate.MaxYear && month is >= 1 and <= 12 && day is >= 1 and <= 31;
        return (isDate ? FeelDate.TryCreate((long)year, (long)month, (long)day) : null)
            ?? call.Fail($"Expected a date, but there is no day {year}-{month}-{day}.");
    }

    private static FeelValue TimeOfParts(FeelCall call)
    {
        var (hour, minute, second) = (decimal.Truncate(call.Number(0)), decimal.Truncate(call.Number(1)), call.Number(2));
        var offset = call.Has(3) ? ((FeelDaysDuration)call.Arguments[3]).Seconds : (decimal?)null;
        var isTime = hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 && offset is null or (>= -64_800 and <= 64_800);
        var nanoseconds = isTime ? ((((hour * 60) + minute) * 60) + second) * TemporalText.NanosecondsPerSecond : 0;
        return (isTime ? FeelTime.TryCreate((long)nanoseconds, (int?)offset) : null)
            ?? call.Fail($"Expected a time, but there is no {hour}:{minute}:{second}.");
    }

    // only the days count, as every other implementation does; a month is full on its day
    private static FeelYearsDuration MonthsBetween(FeelCall call)
    {
        var (from, to) = (DateOf(call.Arguments[0]), DateOf(call.Arguments[1]));
        var months = ((to.Year - (long)from.Year) * 12) + to.Month - from.Month;
        var isShort = months > 0 ? to.Day < from.Day : months < 0 && to.Day > from.Day;
        return new(isShort ? months - Math.Sign(months) : months);
    }

    private static FeelDate DateOf(FeelValue value) => value as FeelDate ?? ((FeelDateTime)value).Date;
}

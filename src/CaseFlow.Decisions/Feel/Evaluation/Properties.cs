using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Syntax;
using CaseFlow.Decisions.Feel.Temporal;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>What <c>value.name</c> means for each type (DMN 1.5, table 65).</summary>
internal static class Properties
{
    public static FeelValue Get(FeelValue source, string name, Span span, Run run) => source switch
    {
        FeelNull => source,
        FeelContext context => context.TryGet(name, out var entry) ? entry : Missing(source, name, span, run),
        FeelList list => new FeelList(ImmutableArray.CreateRange(list.Items, item => Get(item, name, span, run))),
        _ => Of(source, name) ?? Missing(source, name, span, run),
    };

    private static FeelNull Missing(FeelValue source, string name, Span span, Run run) =>
        run.Warn(FeelWarningKind.NoEntryFound, span, $"Expected an entry \"{name}\", but the {source.TypeName} has none.");

    private static FeelValue? Of(FeelValue source, string name) => source switch
    {
        FeelDate date => OfDate(date, name),
        FeelTime time => OfTime(time, TimeZones.OffsetSeconds(time), name),
        FeelDateTime moment => OfDate(moment.Date, name) ?? OfTime(moment.Time, moment.OffsetSeconds, name),
        FeelDaysDuration duration => OfDuration(duration, name),
        FeelYearsDuration duration => OfDuration(duration, name),
        FeelRange range => OfRange(range, name),
        _ => null,
    };

    private static FeelNumber? OfDate(FeelDate date, string name) => name switch
    {
        "year" => new(date.Year),
        "month" => new(date.Month),
        "day" => new(date.Day),
        "weekday" => new(CivilCalendar.DayOfWeek(date.EpochDay)),
        _ => null,
    };

    private static FeelValue? OfTime(FeelTime time, int? offsetSeconds, string name) => name switch
    {
        "hour" => new FeelNumber(time.Hour),
        "minute" => new FeelNumber(time.Minute),
        "second" => new FeelNumber(time.Second),
        "time offset" => offsetSeconds is { } offset ? new FeelDaysDuration(offset) : FeelNull.Instance,
        "timezone" => time.Zone is { } zone ? new FeelString(zone) : FeelNull.Instance,
        _ => null,
    };

    private static FeelNumber? OfDuration(FeelDaysDuration duration, string name) => name switch
    {
        "days" => new(decimal.Truncate(duration.Seconds / 86_400)),
        "hours" => new(decimal.Truncate(duration.Seconds / 3_600) % 24),
        "minutes" => new(decimal.Truncate(duration.Seconds / 60) % 60),
        "seconds" => new(decimal.Truncate(duration.Seconds) % 60),
        _ => null,
    };

    private static FeelNumber? OfDuration(FeelYearsDuration duration, string name) => name switch
    {
        "years" => new(duration.Months / 12),
        "months" => new(duration.Months % 12),
        _ => null,
    };

    private static FeelValue? OfRange(FeelRange range, string name) => name switch
    {
        "start" => range.Start,
        "end" => range.End,
        "start included" => FeelBoolean.Of(range.StartIncluded),
        "end included" => FeelBoolean.Of(range.EndIncluded),
        _ => null,
    };
}

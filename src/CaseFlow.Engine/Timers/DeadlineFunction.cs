using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Timers;

/// <summary>
/// FEEL's <c>deadline(period, organisation)</c>: the date and time that lies a period after now. A duration or its ISO 8601 text counts clock
/// time; a context <c>{workingDays: 5}</c> counts the organisation's working days.
/// </summary>
internal static class DeadlineFunction
{
    public const string Name = "deadline";

    private const int MaxWorkingDays = 10_000;

    public static ImmutableDictionary<string, FeelFunction> For(WorkingCalendars calendars, DateTimeOffset now) =>
        ImmutableDictionary<string, FeelFunction>.Empty.Add(
            Name, FeelFunction.Of(Name, ["period", "organisation"], call => Evaluate(call, calendars, now)));

    private static FeelValue Evaluate(FeelCall call, WorkingCalendars calendars, DateTimeOffset now) =>
        call.Arguments[0] is FeelContext period
            ? AfterWorkingDays(call, period, calendars, now)
            : IsoDuration.TryRead(call.Arguments[0], out var duration) && duration.AddTo(now) is { } end
                ? FeelDateTime.From(end)
                : call.Fail($"Expected a duration such as \"PT24H\" or {{workingDays: 5}}, but the period is {call.Arguments[0]}.");

    private static FeelValue AfterWorkingDays(FeelCall call, FeelContext period, WorkingCalendars calendars, DateTimeOffset now)
    {
        if (!period.TryGet("workingDays", out var value) || !IsDays(value, out var days))
        {
            return call.Fail($"Expected workingDays to be a whole number from 0 to {MaxWorkingDays}, but the period is {period}.");
        }

        return call.Arguments[1] is FeelString organisation && calendars.Find(organisation.Value) is { } calendar
            ? FeelDateTime.From(calendar.AddWorkingDays(now, days))
            : call.Fail($"Expected an organisation with a working calendar, but {call.Arguments[1]} has none.");
    }

    private static bool IsDays(FeelValue value, out int days) =>
        int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out days) && days <= MaxWorkingDays;
}

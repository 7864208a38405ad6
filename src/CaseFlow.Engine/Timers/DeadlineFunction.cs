using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Timers;

/// <summary>
/// FEEL's <c>deadline(period, organisation, station)</c>: the date and time that lies a period after now. A duration or its ISO 8601 text counts
/// clock time; a context <c>{workingDays: 5}</c> counts working days. Whose: those of the duty station when one is given, else those of the station
/// of whoever has the task or is offered it, else the organisation's.
/// </summary>
internal static class DeadlineFunction
{
    public const string Name = "deadline";

    private const int MaxWorkingDays = 10_000;

    /// <summary>The function as it counts from a moment.</summary>
    /// <param name="environment">Has the calendars, and says where posts are.</param>
    /// <param name="now">From when it counts.</param>
    /// <param name="receivers">Posts and groups that have the task or are offered it; none outside a task.</param>
    public static ImmutableDictionary<string, FeelFunction> For(ProcessEnvironment environment, DateTimeOffset now, IEnumerable<string>? receivers = null) =>
        ImmutableDictionary<string, FeelFunction>.Empty.Add(
            Name, FeelFunction.Of(Name, ["period", "organisation", "station?"], call => Evaluate(call, environment, now, receivers ?? [])));

    private static FeelValue Evaluate(FeelCall call, ProcessEnvironment environment, DateTimeOffset now, IEnumerable<string> receivers) =>
        call.Arguments[0] is FeelContext period
            ? AfterWorkingDays(call, period, environment, now, receivers)
            : IsoDuration.TryRead(call.Arguments[0], out var duration) && duration.AddTo(now) is { } end
                ? FeelDateTime.From(end)
                : call.Fail($"Expected a duration such as \"PT24H\" or {{workingDays: 5}}, but the period is {call.Arguments[0]}.");

    private static FeelValue AfterWorkingDays(
        FeelCall call, FeelContext period, ProcessEnvironment environment, DateTimeOffset now, IEnumerable<string> receivers)
    {
        if (!period.TryGet("workingDays", out var value) || !IsDays(value, out var days))
        {
            return call.Fail($"Expected workingDays to be a whole number from 0 to {MaxWorkingDays}, but the period is {period}.");
        }

        var (organisation, station) = ((call.Arguments[1] as FeelString)?.Value, call.Arguments[2]);
        var calendar = (organisation, station) switch
        {
            (null, _) => null,
            (_, FeelNull) => OfReceivers(environment, organisation, receivers),
            (_, FeelString named) => environment.Calendars.Find(organisation, named.Value),
            _ => null,
        };
        return calendar is not null ? FeelDateTime.From(calendar.AddWorkingDays(now, days))
            : station is FeelNull ? call.Fail($"Expected an organisation with a working calendar, but {call.Arguments[1]} has none.")
            : call.Fail($"Expected a duty station with a working calendar{Known(environment, organisation)}, but {station} has none.");
    }

    private static WorkingCalendar? OfReceivers(ProcessEnvironment environment, string organisation, IEnumerable<string> receivers) =>
        (environment.Stations.Of(organisation, receivers) is { } station ? environment.Calendars.Find(organisation, station) : null)
        ?? environment.Calendars.Find(organisation);

    private static string Known(ProcessEnvironment environment, string? organisation) =>
        organisation is not null && environment.Calendars.StationsOf(organisation) is { IsEmpty: false } stations
            ? $" of {organisation} ({string.Join(", ", stations)})"
            : "";

    private static bool IsDays(FeelValue value, out int days) =>
        int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out days) && days <= MaxWorkingDays;
}

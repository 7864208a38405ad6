using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Models;

/// <summary>A point in time, a length of time, or rounds.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Expression">A date and time with offset; an ISO 8601 duration; or <c>R3/PT1H</c>, <c>R/2026-01-01T00:00:00Z/P1M</c>,
/// <c>0 0 9 * * MON</c>.</param>
public sealed record TimerEventDefinition(TimerKind Kind, ModelExpression Expression) : EventDefinition
{
    /// <summary>When the timer is first due; null when the expression gives no time that is still to come.</summary>
    internal TimerRound? FirstRound(FeelValue value, DateTimeOffset now) =>
        Kind switch
        {
            TimerKind.Date => Moments.TryRead(value, out var moment) ? new TimerRound(moment) : null,
            TimerKind.Duration => IsoDuration.TryRead(value, out var length) && length.AddTo(now) is { } end ? new TimerRound(end) : null,
            _ => value is FeelString text ? TimerCycle.TryRead(text.Value)?.First(now) : null,
        };

    /// <summary>Whether a fixed text is well formed, whenever it is due.</summary>
    internal bool IsReadable(string text) =>
        Kind switch
        {
            TimerKind.Date => Moments.TryRead(text, out _),
            TimerKind.Duration => IsoDuration.TryRead(text, out _),
            _ => TimerCycle.TryRead(text) is not null,
        };

    internal override bool IsAwaited => true;

    internal override Fault? Arm(Run run, ElementInstanceId owner, string eventId)
    {
        var value = run.Expressions.Value(Expression, owner);
        if (value.Fault is { } fault)
        {
            return fault;
        }

        if (FirstRound(value.Value, run.Context.Now) is not { } round)
        {
            return new Fault("timer.not_readable", $"Expected {Expected}, but the timer of {eventId} is {value.Value}.");
        }

        run.Record(new InstanceEvent.TimerScheduled(
            new TimerId(run.Context.NewId()), owner, eventId, Kind, round.DueAt, round.Repeat, round.RepetitionsLeft));
        return null;
    }

    /// <summary>What the expression should give, for messages.</summary>
    internal string Expected => Kind switch
    {
        TimerKind.Date => "a date and time with offset",
        TimerKind.Duration => "a duration such as \"PT24H\"",
        _ => "a cycle such as \"R3/PT1H\", or cron in UTC such as \"0 0 9 * * MON\", with a round to come",
    };
}

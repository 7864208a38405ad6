using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Reviews;

/// <summary>
/// The rules of a review cycle: no date is lost, none comes twice, and dates that pass together, because nobody looked, bring one review.
/// A date comes when its day begins in UTC, which is one moment for organisations of all time zones.
/// </summary>
public static class ReviewCycleDecider
{
    private const int MaxYearsAhead = 100;

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<ReviewCycleEvent> Decide(ReviewCycleCommand command, ReviewCycle state, DecisionContext context) =>
        (command, state) switch
        {
            (ReviewCycleCommand.Set c, ReviewCycle.NotSet) => Set(c, context),
            (ReviewCycleCommand.Set, _) => ReviewCycleRejections.AlreadySet,
            (_, ReviewCycle.NotSet) => ReviewCycleRejections.NotFound,
            (ReviewCycleCommand.Move c, ReviewCycle.Running s) => Move(c, s, context),
            (ReviewCycleCommand.End c, ReviewCycle.Running) => [new ReviewCycleEvent.WasEnded(c.Grounds, context.Actor, context.Now)],
            (ReviewCycleCommand.FallDue, ReviewCycle.Running s) => FallDue(s, context),
            (ReviewCycleCommand.FallDue, ReviewCycle.Ended) => [],
            (_, ReviewCycle.Ended) => ReviewCycleRejections.Ended,
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<ReviewCycleEvent> Set(ReviewCycleCommand.Set c, DecisionContext context) =>
        (c.Terms.Subject is ReviewSubject.Case) != c.Terms.CaseId.HasValue ? ReviewCycleRejections.CaseMisfit
        : !c.Owners.Contains(c.Terms.Owner) ? ReviewCycleRejections.OwnerStrange
        : RefusalOf(c.NextOn, context) is { } refusal ? refusal
        : [new ReviewCycleEvent.WasSet(c.Id, c.Terms, c.Schedule, c.NextOn, c.Grounds, context.Actor, context.Now)];

    private static Decision<ReviewCycleEvent> Move(ReviewCycleCommand.Move c, ReviewCycle.Running s, DecisionContext context)
    {
        var period = c.Period ?? s.Schedule.Period;
        return c.NextOn == s.NextOn && period == s.Schedule.Period ? []
            : RefusalOf(c.NextOn, context) is { } refusal ? refusal
            : [new ReviewCycleEvent.Moved(new ReviewSchedule(c.NextOn, period), c.Grounds, context.Actor, context.Now)];
    }

    private static Decision<ReviewCycleEvent> FallDue(ReviewCycle.Running s, DecisionContext context)
    {
        var today = Today(context);
        return s.NextOn > today
            ? []
            : [new ReviewCycleEvent.FellDue(s.NextOn, s.Schedule.Between(s.NextOn, today), context.NewId(), s.Schedule.NextAfter(today), context.Now)];
    }

    private static Rejection? RefusalOf(DateOnly nextOn, DecisionContext context)
    {
        var today = Today(context);
        return nextOn <= today ? ReviewCycleRejections.DatePassed
            : nextOn > today.AddYears(MaxYearsAhead) ? ReviewCycleRejections.DateTooFar
            : null;
    }

    private static DateOnly Today(DecisionContext context) => DateOnly.FromDateTime(context.Now.UtcDateTime);
}

using System.Diagnostics;

namespace CaseFlow.Cases.Reviews;

/// <summary>The state of a review cycle, folded from its events.</summary>
public abstract record ReviewCycle
{
    private ReviewCycle()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static ReviewCycle None { get; } = new NotSet();

    /// <summary>There is no such cycle.</summary>
    public sealed record NotSet : ReviewCycle;

    /// <summary>Its next date will come.</summary>
    public sealed record Running(ReviewCycleId Id, ReviewTerms Terms, ReviewSchedule Schedule, DateOnly NextOn) : ReviewCycle;

    /// <summary>No date comes any more.</summary>
    public sealed record Ended(ReviewCycleId Id, ReviewTerms Terms) : ReviewCycle;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static ReviewCycle Evolve(ReviewCycle state, ReviewCycleEvent @event) =>
        (state, @event) switch
        {
            (NotSet, ReviewCycleEvent.WasSet e) => new Running(e.Id, e.Terms, e.Schedule, e.NextOn),
            (Running s, ReviewCycleEvent.Moved e) => s with { Schedule = e.Schedule, NextOn = e.Schedule.First },
            (Running s, ReviewCycleEvent.FellDue e) => s with { NextOn = e.NextOn },
            (Running s, ReviewCycleEvent.WasEnded) => new Ended(s.Id, s.Terms),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}

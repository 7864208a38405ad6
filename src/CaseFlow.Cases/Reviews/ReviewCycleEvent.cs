using CaseFlow.Kernel;

namespace CaseFlow.Cases.Reviews;

/// <summary>What happened to a review cycle.</summary>
public abstract record ReviewCycleEvent
{
    private ReviewCycleEvent()
    {
    }

    /// <summary>It was set; it runs.</summary>
    [EventName("review_cycle.set")]
    public sealed record WasSet(
        ReviewCycleId Id, ReviewTerms Terms, ReviewSchedule Schedule, DateOnly NextOn, string Grounds, Actor By, DateTimeOffset At) : ReviewCycleEvent;

    /// <summary>The next review was put on another date, from which all later ones are counted.</summary>
    [EventName("review_cycle.moved")]
    public sealed record Moved(ReviewSchedule Schedule, string Grounds, Actor By, DateTimeOffset At) : ReviewCycleEvent;

    /// <summary>A date has come, perhaps with later ones: one review is to be opened for them all, under the id that is fixed here.</summary>
    /// <param name="DueOn">The date.</param>
    /// <param name="Missed">How many later dates had come too when this was noticed.</param>
    /// <param name="ReviewId">The case that is to be opened.</param>
    /// <param name="NextOn">The date that comes next.</param>
    /// <param name="At">When this was noticed.</param>
    [EventName("review_cycle.fell_due")]
    public sealed record FellDue(DateOnly DueOn, int Missed, Guid ReviewId, DateOnly NextOn, DateTimeOffset At) : ReviewCycleEvent;

    /// <summary>It was ended: no further date comes.</summary>
    [EventName("review_cycle.ended")]
    public sealed record WasEnded(string Grounds, Actor By, DateTimeOffset At) : ReviewCycleEvent;
}

using System.Collections.Immutable;

namespace CaseFlow.Cases.Reviews;

/// <summary>What can be asked of a review cycle.</summary>
public abstract record ReviewCycleCommand
{
    private ReviewCycleCommand()
    {
    }

    /// <summary>Sets a cycle.</summary>
    /// <param name="Id">The cycle.</param>
    /// <param name="Terms">What it is about.</param>
    /// <param name="Schedule">Its dates; those that have passed already are no reviews that were missed.</param>
    /// <param name="NextOn">The date of the first review: one of the schedule that lies ahead.</param>
    /// <param name="Grounds">Why it is set.</param>
    /// <param name="Owners">The organisations of which one may own it: the owners of the case, or for another subject all that take part.</param>
    public sealed record Set(
        ReviewCycleId Id, ReviewTerms Terms, ReviewSchedule Schedule, DateOnly NextOn, string Grounds, ImmutableSortedSet<string> Owners) : ReviewCycleCommand;

    /// <summary>Puts the next review on another date, from which all later ones are counted; moving it to where it is changes nothing.</summary>
    /// <param name="NextOn">The date.</param>
    /// <param name="Period">How far apart dates lie from now on; null when that stays.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record Move(DateOnly NextOn, ReviewPeriod? Period, string Grounds) : ReviewCycleCommand;

    /// <summary>Ends the cycle; reviews that are open go on.</summary>
    public sealed record End(string Grounds) : ReviewCycleCommand;

    /// <summary>A date has come. Does nothing before it, or when the cycle has ended.</summary>
    public sealed record FallDue : ReviewCycleCommand;
}

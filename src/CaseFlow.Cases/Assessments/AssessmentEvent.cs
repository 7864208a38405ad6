using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>What happened to an assessment.</summary>
public abstract record AssessmentEvent
{
    private AssessmentEvent()
    {
    }

    /// <summary>Organisations were asked for their view.</summary>
    [EventName("assessment.opened")]
    public sealed record Opened(
        AssessmentId Id,
        string Questions,
        ImmutableSortedSet<string> Asked,
        DateTimeOffset ClosesAt,
        Actor By,
        DateTimeOffset At) : AssessmentEvent;

    /// <summary>An organisation handed in its part within the window.</summary>
    [EventName("assessment.contribution_submitted")]
    public sealed record ContributionSubmitted(Contribution Contribution) : AssessmentEvent;

    /// <summary>The window closed, and the organisations that had not answered were recorded as silent.</summary>
    [EventName("assessment.window_closed")]
    public sealed record WindowClosed(ImmutableSortedSet<string> Silent, DateTimeOffset At) : AssessmentEvent;

    /// <summary>An organisation handed in its part too late; it stands beside the assessment.</summary>
    [EventName("assessment.addendum_added")]
    public sealed record AddendumAdded(Contribution Contribution) : AssessmentEvent;

    /// <summary>The organisations agreed on one rating per factor, with the dissent kept.</summary>
    [EventName("assessment.rating_agreed")]
    public sealed record RatingAgreed(ImmutableArray<AgreedRating> Ratings, Actor By, DateTimeOffset At) : AssessmentEvent;

    /// <summary>An organisation let what its civil society contributed pass the wall.</summary>
    /// <param name="Organisation">The organisation from which the contributions come.</param>
    /// <param name="Readers">Who reads them from now on: posts, groups and <c>@ORGANISATIONS</c> beyond the wall.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="At">When.</param>
    [EventName("assessment.community_let_through")]
    public sealed record CommunityLetThrough(
        string Organisation, ImmutableSortedSet<string> Readers, string Grounds, Actor By, DateTimeOffset At) : AssessmentEvent;

    /// <summary>The assessment was closed.</summary>
    [EventName("assessment.closed")]
    public sealed record Closed(Actor By, DateTimeOffset At) : AssessmentEvent;
}

using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Assessments;

/// <summary>The state of an assessment, folded from its events.</summary>
public abstract record Assessment
{
    private Assessment()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Assessment None { get; } = new NotOpened();

    /// <summary>There is no such assessment.</summary>
    public sealed record NotOpened : Assessment;

    /// <summary>There is such an assessment.</summary>
    public abstract record Opened(AssessmentFile File) : Assessment;

    /// <summary>Contributions are awaited.</summary>
    public sealed record Gathering(AssessmentFile File) : Opened(File);

    /// <summary>The window has closed; the synthesis is awaited.</summary>
    public sealed record Gathered(AssessmentFile File) : Opened(File);

    /// <summary>A rating is agreed.</summary>
    public sealed record Agreed(AssessmentFile File, ImmutableArray<AgreedRating> Ratings) : Opened(File);

    /// <summary>Nothing more is to be done.</summary>
    public sealed record Closed(AssessmentFile File, ImmutableArray<AgreedRating> Ratings) : Opened(File);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Assessment Evolve(Assessment state, AssessmentEvent @event) =>
        (state, @event) switch
        {
            (NotOpened, AssessmentEvent.Opened e) => new Gathering(new AssessmentFile(e.Id, e.Asked, e.ClosesAt, [], [])),
            (Gathering s, AssessmentEvent.ContributionSubmitted e) => s with { File = s.File.Contribute(e.Contribution) },
            (Gathering s, AssessmentEvent.WindowClosed) => new Gathered(s.File),
            (Opened s and not Gathering, AssessmentEvent.AddendumAdded e) => s with { File = s.File.Append(e.Contribution) },
            (Gathered s, AssessmentEvent.RatingAgreed e) => new Agreed(s.File, e.Ratings),
            (Opened, AssessmentEvent.CommunityLetThrough) => state,
            (Agreed s, AssessmentEvent.Closed) => new Closed(s.File, s.Ratings),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}

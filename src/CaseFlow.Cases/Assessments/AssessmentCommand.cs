using System.Collections.Immutable;

namespace CaseFlow.Cases.Assessments;

/// <summary>What can be asked of an assessment.</summary>
public abstract record AssessmentCommand
{
    private AssessmentCommand()
    {
    }

    /// <summary>Asks organisations for their view.</summary>
    /// <param name="Id">The assessment.</param>
    /// <param name="Questions">What is asked.</param>
    /// <param name="Asked">Organisations asked; at least one.</param>
    /// <param name="Window">How long they have, counted from now.</param>
    public sealed record Open(AssessmentId Id, string Questions, ImmutableSortedSet<string> Asked, TimeSpan Window) : AssessmentCommand;

    /// <summary>Hands in the actor's organisation's part; after the window has closed it becomes an addendum.</summary>
    public sealed record Submit(ImmutableArray<FactorRating> Ratings, string? Note) : AssessmentCommand;

    /// <summary>Closes the window: who has not answered is recorded as silent. Does nothing when it is closed.</summary>
    public sealed record CloseWindow : AssessmentCommand;

    /// <summary>Agrees on one rating per factor. Closes the window first, if it is still open.</summary>
    public sealed record Agree(ImmutableArray<AgreedRating> Ratings) : AssessmentCommand;

    /// <summary>Lets what civil society of the actor's organisation has contributed so far pass the wall.</summary>
    /// <param name="Readers">Posts, groups and <c>@ORGANISATIONS</c> beyond it.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record LetCommunityThrough(ImmutableSortedSet<string> Readers, string Grounds) : AssessmentCommand;

    /// <summary>Closes an agreed assessment. Does nothing when it is closed.</summary>
    public sealed record Close : AssessmentCommand;
}

using System.Collections.Immutable;
using CaseFlow.Cases.Plans;

namespace CaseFlow.Cases.Cases;

/// <summary>One entry of the decision log: what was decided at a gate, and on what grounds.</summary>
/// <param name="Gate">Where it was decided.</param>
/// <param name="Outcome">The outcome as the workflow knows it, e.g. <c>act</c>, <c>watch</c>, <c>decline</c>, <c>approve</c>.</param>
/// <param name="Grounds">Why; never empty.</param>
/// <param name="OptionsRejected">What else was on the table.</param>
/// <param name="Dissent">Who disagreed and why; null when nobody did.</param>
/// <param name="ConsequencesRead">Whether the decider marked the political consequences as read.</param>
/// <param name="ValidUntil">When the decision lapses, UTC; null when it does not.</param>
/// <param name="NextReviewAt">When it is to be looked at again, UTC; null when it is not.</param>
/// <param name="Plan">The plan that was voted on; null at gates that vote on none.</param>
/// <param name="LegalView">What the legal advice was; null when none was given.</param>
/// <param name="Deciders">Posts that decided together with whoever wrote it down; null when that post decided alone.</param>
public sealed record GateDecision(
    Gate Gate,
    string Outcome,
    string Grounds,
    ImmutableArray<string> OptionsRejected,
    string? Dissent,
    bool ConsequencesRead,
    DateTimeOffset? ValidUntil,
    DateTimeOffset? NextReviewAt,
    PlanId? Plan = null,
    string? LegalView = null,
    ImmutableArray<string>? Deciders = null)
{
    /// <summary>The outcome of <see cref="Gate.G2"/> that approves the plan.</summary>
    public const string Approve = "approve";

    /// <summary>The outcome of <see cref="Gate.G2"/> that sends the plan back to design.</summary>
    public const string Return = "return";

    /// <summary>The outcome of <see cref="Gate.G4"/> that closes the case.</summary>
    public const string Close = "close";

    /// <summary>Whether this gate votes on a design, so that its political consequences must have been stated and read.</summary>
    public bool IsDesignVote => Gate is Gate.G2 or Gate.Flash;
}

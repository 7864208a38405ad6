using System.Collections.Immutable;

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
public sealed record GateDecision(
    Gate Gate,
    string Outcome,
    string Grounds,
    ImmutableArray<string> OptionsRejected,
    string? Dissent,
    bool ConsequencesRead,
    DateTimeOffset? ValidUntil,
    DateTimeOffset? NextReviewAt)
{
    /// <summary>Whether this gate votes on a design, so that its political consequences must have been stated and read.</summary>
    public bool IsDesignVote => Gate is Gate.G2 or Gate.Flash;
}

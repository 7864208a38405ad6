using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.Cases.Cases;

/// <summary>What can be asked of a case. Facts of other streams that a rule needs come with the command.</summary>
public abstract record CaseCommand
{
    private CaseCommand()
    {
    }

    /// <summary>Opens a case.</summary>
    /// <param name="Id">The case; also its partition.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Country">ISO 3166-1 alpha-3.</param>
    /// <param name="TimeBase">Whose clock it goes by; an exercise starts at the decision's now.</param>
    /// <param name="Marking">A label of <see cref="Cases.Marking"/>.</param>
    /// <param name="ReleasableTo">Organisations that may be shown the case.</param>
    /// <param name="Language">BCP 47 tag of what people write in it.</param>
    /// <param name="Owners">Organisations that own it together; at least one.</param>
    /// <param name="StartSource">What made somebody open it.</param>
    /// <param name="Terms">Who may read it, besides what marking, owners and release list say; null for nothing else.</param>
    /// <param name="Review">From which cycle it comes, and so goes the way of a review; null when it reviews nothing.</param>
    public sealed record Open(
        CaseId Id,
        string Title,
        string Country,
        TimeBase TimeBase,
        string Marking,
        ImmutableSortedSet<string> ReleasableTo,
        string Language,
        ImmutableSortedSet<string> Owners,
        StartSource StartSource,
        AccessTerms? Terms = null,
        ReviewOrigin? Review = null) : CaseCommand;

    /// <summary>Changes who may read the case. Only the originator lets others read who could not before.</summary>
    /// <param name="Change">What is different afterwards.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="MayBeChangedAgain">Whether somebody who may change it still reads the case afterwards.</param>
    public sealed record ChangeAccess(AccessChange Change, string Grounds, bool MayBeChangedAgain) : CaseCommand;

    /// <summary>Chooses the workflow variant; choosing the present one changes nothing.</summary>
    public sealed record ChooseVariant(string Variant) : CaseCommand;

    /// <summary>Enters a stage; entering the present one changes nothing.</summary>
    /// <param name="Stage">Where to.</param>
    /// <param name="HasApprovedPlan">Whether the case has an approved plan: without one there is no implementation.</param>
    /// <param name="HasClosedEvaluation">Whether its evaluation is closed: without one the case is not closed.</param>
    public sealed record EnterStage(CaseStage Stage, bool HasApprovedPlan, bool HasClosedEvaluation) : CaseCommand;

    /// <summary>Decides the phase; a person only. Deciding the present one changes nothing.</summary>
    /// <param name="Phase">The phase.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="Jump">Whether the decider means to enter it though it is not next in order, or its entry criteria are not met.</param>
    /// <param name="Proposed">The phase whose entry criteria the facts of the case meet; null when they point to none.</param>
    public sealed record DecidePhase(CasePhase Phase, string Grounds, bool Jump, CasePhase? Proposed) : CaseCommand;

    /// <summary>Decides at a gate.</summary>
    /// <param name="Decision">What is decided.</param>
    /// <param name="HasConsequencesStatement">Whether the plan states its political consequences.</param>
    public sealed record DecideGate(GateDecision Decision, bool HasConsequencesStatement) : CaseCommand;

    /// <summary>Adds a fact of the public record; also to a closed case, for critics speak late.</summary>
    public sealed record AddRecordEntry(RecordEntry Entry) : CaseCommand;

    /// <summary>Notes who is said to hold an office, by whom; also in a closed case. It replaces no other claim.</summary>
    public sealed record ClaimAuthority(AuthorityClaim Claim) : CaseCommand;

    /// <summary>Moves the clock of an exercise forward; moving it to where it stands changes nothing.</summary>
    public sealed record AdvanceClock(DateTimeOffset To) : CaseCommand;

    /// <summary>Puts the case under observation until a review; the next stage that it enters ends that.</summary>
    public sealed record Watch(string Grounds, DateTimeOffset ReviewAt) : CaseCommand;

    /// <summary>Declines to work on the case.</summary>
    public sealed record Decline(string Grounds, DateTimeOffset? ReviewAt) : CaseCommand;
}

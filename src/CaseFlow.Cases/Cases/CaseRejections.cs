using CaseFlow.Kernel;

namespace CaseFlow.Cases.Cases;

/// <summary>Why a case refuses a command.</summary>
public static class CaseRejections
{
    /// <summary>There is no such case, or the caller may not know of it.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "case.not_found", "Expected a case with this id, but there is none.");

    /// <summary>The case's id is taken.</summary>
    public static readonly Rejection AlreadyOpen =
        new(RejectionKind.Conflict, "case.already_open", "Expected a new case, but it has already been opened.");

    /// <summary>A case belongs to somebody.</summary>
    public static readonly Rejection NoOwner =
        new(RejectionKind.Invalid, "case.no_owner", "Expected at least one owner organisation, but there is none.", "owners");

    /// <summary>The marking is not a TLP label.</summary>
    public static readonly Rejection UnknownMarking =
        new(RejectionKind.Invalid, "case.unknown_marking", $"Expected one of {string.Join(", ", Marking.All)}, but the marking is another.", "marking");

    /// <summary>The case is closed.</summary>
    public static readonly Rejection Closed =
        new(RejectionKind.Conflict, "case.closed", "Expected an open case, but it has been closed.");

    /// <summary>The case was declined.</summary>
    public static readonly Rejection Declined =
        new(RejectionKind.Conflict, "case.declined", "Expected a case that is worked on, but it has been declined.");

    /// <summary>No implementation without an approved design.</summary>
    public static readonly Rejection NoApprovedPlan =
        new(RejectionKind.Conflict, "case.no_approved_plan", "Expected an approved plan before implementation, but the case has none.");

    /// <summary>No closing without an evaluation.</summary>
    public static readonly Rejection NoClosedEvaluation =
        new(RejectionKind.Conflict, "case.no_closed_evaluation", "Expected a closed evaluation before the case is closed, but there is none.");

    /// <summary>A rule proposes a phase, a person decides it.</summary>
    public static readonly Rejection PhaseNeedsPerson =
        new(RejectionKind.Forbidden, "case.phase_needs_person", "Expected a person to decide the phase, but no post did.");

    /// <summary>A phase is skipped, taken back or entered against the facts only by somebody who means it.</summary>
    public static Rejection PhaseIsJump(PhaseMove move, CasePhase phase, CasePhase? proposed) => PhaseIsJump(move, phase, proposed?.ToString() ?? "none");

    private static Rejection PhaseIsJump(PhaseMove move, CasePhase phase, string proposed) =>
        new(RejectionKind.Conflict, "case.phase_is_jump",
            $"Expected the next phase, and that the facts point to it (they point to {proposed}), but {phase} is a jump ({move}) and none is meant.", "jump");

    /// <summary>Nothing is decided about a case without grounds.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "case.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>The review lies in the past.</summary>
    public static readonly Rejection ReviewPassed =
        new(RejectionKind.Invalid, "case.review_passed", "Expected a review in the future, but its time has passed.", "reviewAt");

    /// <summary>Only an exercise has a clock of its own.</summary>
    public static readonly Rejection ClockIsLive =
        new(RejectionKind.Conflict, "case.clock_is_live", "Expected an exercise, but the case goes by the real time.");

    /// <summary>Clocks do not run backwards.</summary>
    public static readonly Rejection ClockRunsForward =
        new(RejectionKind.Invalid, "case.clock_runs_forward", "Expected a later time, but the clock of the exercise already shows more.", "to");

    /// <summary>A gate is not decided without grounds.</summary>
    public static readonly Rejection NoGateGrounds =
        new(RejectionKind.Invalid, "gate.no_grounds", "Expected the grounds of the decision, but there are none.", "grounds");

    /// <summary>A design is not voted on before its political consequences are stated.</summary>
    public static readonly Rejection NoConsequencesStatement =
        new(RejectionKind.Conflict, "gate.no_consequences_statement", "Expected a statement of political consequences before the vote, but the plan has none.");

    /// <summary>A design is not voted on before its political consequences are read.</summary>
    public static readonly Rejection ConsequencesNotRead =
        new(RejectionKind.Conflict, "gate.consequences_not_read",
            "Expected the political consequences to be read before the vote, but they are not marked as read.", "consequencesRead");

    /// <summary>The stage cannot follow the present one.</summary>
    public static Rejection StageOutOfOrder(CaseStage from, CaseStage to) =>
        new(RejectionKind.Conflict, "case.stage_out_of_order", $"Expected a stage that may follow {from}, but it is {to}.", "stage");
}

using CaseFlow.Kernel;

namespace CaseFlow.Cases.Reviews;

/// <summary>Why a review cycle refuses a command.</summary>
public static class ReviewCycleRejections
{
    /// <summary>There is no such cycle.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "review_cycle.not_found", "Expected a review cycle with this id, but there is none.");

    /// <summary>The cycle's id is taken.</summary>
    public static readonly Rejection AlreadySet =
        new(RejectionKind.Conflict, "review_cycle.already_set", "Expected a new review cycle, but it has already been set: move it instead.");

    /// <summary>A cycle is about a case exactly when it names one.</summary>
    public static readonly Rejection CaseMisfit = new(
        RejectionKind.Invalid, "review_cycle.case_misfit",
        "Expected a case for the cycle of a case and none for another subject, but it is the other way round: name the case, or choose its subject.", "caseId");

    /// <summary>Whoever owns a cycle must be able to read what is reviewed.</summary>
    public static readonly Rejection OwnerStrange = new(
        RejectionKind.Invalid, "review_cycle.owner_strange",
        "Expected an organisation that owns the case, or for another subject one that takes part, but it is another: choose one of them.", "owner");

    /// <summary>A review is planned, not antedated.</summary>
    public static readonly Rejection DatePassed = new(
        RejectionKind.Invalid, "review_cycle.date_passed", "Expected a date that lies ahead, but that day has begun or passed: choose a later one.", "nextOn");

    /// <summary>A date so far away is a slip of the pen.</summary>
    public static readonly Rejection DateTooFar = new(
        RejectionKind.Invalid, "review_cycle.date_too_far",
        "Expected a date within a hundred years, but it lies further ahead: choose an earlier one.", "nextOn");

    /// <summary>What has ended does not go on.</summary>
    public static readonly Rejection Ended =
        new(RejectionKind.Conflict, "review_cycle.ended", "Expected a review cycle that runs, but it has ended: set a new one.");
}

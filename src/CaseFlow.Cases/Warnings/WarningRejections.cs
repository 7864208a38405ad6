using CaseFlow.Kernel;

namespace CaseFlow.Cases.Warnings;

/// <summary>Why a warning refuses a command.</summary>
public static class WarningRejections
{
    /// <summary>There is no such warning.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "warning.not_found", "Expected a warning with this id, but there is none.");

    /// <summary>The warning's id is taken.</summary>
    public static readonly Rejection AlreadyRecorded =
        new(RejectionKind.Conflict, "warning.already_recorded", "Expected a new warning, but it has already been recorded.");

    /// <summary>A graded warning awaits its decision, not another grade.</summary>
    public static readonly Rejection AlreadyValidated =
        new(RejectionKind.Conflict, "warning.already_validated", "Expected a warning that awaits its grading, but it awaits its decision.");

    /// <summary>A warning is graded before it is decided.</summary>
    public static readonly Rejection NotValidated =
        new(RejectionKind.Conflict, "warning.not_validated", "Expected a graded warning, but it still awaits its grading.");

    /// <summary>Once it is acted upon, the decision stands.</summary>
    public static readonly Rejection ActedUpon =
        new(RejectionKind.Conflict, "warning.acted_upon", "Expected a warning that awaits a decision, but it is already acted upon.");

    /// <summary>A grade outside the scale.</summary>
    public static readonly Rejection UnknownInformationGrade =
        new(RejectionKind.Invalid, "warning.unknown_information_grade", "Expected a grade of information from 1 to 6, but it is another.", "informationGrade");

    /// <summary>Nothing is graded or decided without grounds.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "warning.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>What is watched or declined is looked at again.</summary>
    public static readonly Rejection NoReview =
        new(RejectionKind.Invalid, "warning.no_review", "Expected a review in the future, but there is none.", "reviewAt");
}

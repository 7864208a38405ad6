using CaseFlow.Kernel;

namespace CaseFlow.Cases.Measures;

/// <summary>Why a measure refuses a command.</summary>
public static class MeasureRejections
{
    /// <summary>There is no such measure.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "measure.not_found", "Expected a measure with this id, but there is none.");

    /// <summary>The measure is being carried out.</summary>
    public static readonly Rejection AlreadyActivated =
        new(RejectionKind.Conflict, "measure.already_activated", "Expected a new or resting measure, but it is being carried out.");

    /// <summary>A measure is authorised once.</summary>
    public static readonly Rejection AlreadyAuthorised =
        new(RejectionKind.Conflict, "measure.already_authorised", "Expected a new measure, but it has been authorised or activated already.");

    /// <summary>What awaits nothing can start.</summary>
    public static readonly Rejection NothingAwaited =
        new(RejectionKind.Invalid, "measure.nothing_awaited", "Expected what the measure still awaits, but there is nothing: activate it.", "awaits");

    /// <summary>What has not started is not complete.</summary>
    public static readonly Rejection NotStarted =
        new(
            RejectionKind.Conflict, "measure.not_started",
            "Expected a measure that has started, but it is only authorised: activate it or give it up.", "result");

    /// <summary>The measure is over.</summary>
    public static readonly Rejection Ended =
        new(RejectionKind.Conflict, "measure.ended", "Expected a measure that is carried out, but it has ended.");

    /// <summary>Only a resting measure is resumed.</summary>
    public static readonly Rejection NotPaused =
        new(RejectionKind.Conflict, "measure.not_paused", "Expected a resting measure, but it is being carried out.");

    /// <summary>What did harm is not simply begun again.</summary>
    public static readonly Rejection HarmStopped =
        new(RejectionKind.Conflict, "measure.harm_stopped",
            "Expected a measure that no harm has stopped, but one was reported: two organisations have to resume it, or to approve in its process.");

    /// <summary>After a harm stop two pairs of eyes look, of two organisations.</summary>
    public static readonly Rejection NoSecondApproval =
        new(RejectionKind.Forbidden, "measure.no_second_approval",
            "Expected a second approval by somebody of another organisation, but you gave the first, or your organisation or post did.");

    /// <summary>Every measure stands on a known ground.</summary>
    public static readonly Rejection UnknownLegalBasis =
        new(RejectionKind.Invalid, "measure.unknown_legal_basis", "Expected a known legal basis, but this code is none.", "legalBasis");

    /// <summary>A measure under Chapter VII needs somebody's authorisation.</summary>
    public static readonly Rejection NoMandate =
        new(RejectionKind.Conflict, "measure.no_mandate", "Expected a mandate in force for a measure under Chapter VII, but it cites none.", "mandateId");

    /// <summary>Nothing is resumed or ended without grounds.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "measure.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>The cited paragraph does not allow it.</summary>
    public static Rejection OutsideMandate(MandateCitation citation, string act) =>
        new(RejectionKind.Conflict, "measure.outside_mandate",
            $"Expected an act that paragraph {citation.Paragraph} of {citation.Reference} allows, but {act} is not.", "paragraph");
}

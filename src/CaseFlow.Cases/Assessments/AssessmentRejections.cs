using System.Globalization;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>Why an assessment refuses a command.</summary>
public static class AssessmentRejections
{
    /// <summary>There is no such assessment.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "assessment.not_found", "Expected an assessment with this id, but there is none.");

    /// <summary>The assessment's id is taken.</summary>
    public static readonly Rejection AlreadyOpen =
        new(RejectionKind.Conflict, "assessment.already_open", "Expected a new assessment, but it has already been opened.");

    /// <summary>Somebody must be asked.</summary>
    public static readonly Rejection NobodyAsked =
        new(RejectionKind.Invalid, "assessment.nobody_asked", "Expected at least one organisation to ask, but there is none.", "organisations");

    /// <summary>Whoever cannot read the case could not answer, and their silence would look like consent.</summary>
    public static Rejection CannotRead(IEnumerable<string> organisations) =>
        new(RejectionKind.Invalid, "assessment.cannot_read",
            $"Expected organisations that may read the case, but {string.Join(", ", organisations)} may not: let them read it first.", "organisations");

    /// <summary>The window must lie ahead.</summary>
    public static readonly Rejection NoWindow =
        new(RejectionKind.Invalid, "assessment.no_window", "Expected a window longer than nothing, but there is none.", "window");

    /// <summary>Only who was asked contributes, and only for the own organisation.</summary>
    public static readonly Rejection NotAsked =
        new(RejectionKind.Forbidden, "assessment.not_asked", "Expected a contributor of an organisation that was asked, but this one was not.");

    /// <summary>A contribution is never overwritten.</summary>
    public static readonly Rejection AlreadyContributed =
        new(RejectionKind.Conflict, "assessment.already_contributed", "Expected the organisation's first contribution, but it has already handed one in.");

    /// <summary>An agreement rests on at least one view.</summary>
    public static readonly Rejection NoContribution =
        new(RejectionKind.Conflict, "assessment.no_contribution", "Expected at least one contribution to agree on, but nobody has answered.");

    /// <summary>An organisation lets through what comes from it.</summary>
    public static readonly Rejection NoCommunityContribution =
        new(RejectionKind.Conflict, "assessment.no_community_contribution",
            "Expected a contribution by civil society of the caller's organisation, but there is none.");

    /// <summary>An agreed rating is never overwritten.</summary>
    public static readonly Rejection AlreadyAgreed =
        new(RejectionKind.Conflict, "assessment.already_agreed", "Expected an assessment that awaits its agreed rating, but it has one.");

    /// <summary>Closing needs the agreed rating.</summary>
    public static readonly Rejection NotAgreed =
        new(RejectionKind.Conflict, "assessment.not_agreed", "Expected an agreed rating before closing, but there is none.");

    /// <summary>Every factor is rated once; what nobody can tell is rated unknown.</summary>
    public static readonly Rejection FactorsIncomplete =
        new(RejectionKind.Invalid, "assessment.factors_incomplete",
            $"Expected one rating for each of the {RiskFactors.Count} risk factors, but the ratings differ.", "ratings");

    /// <summary>Every rating but "unknown" rests on evidence.</summary>
    public static Rejection NoEvidence(string factor, int place) =>
        new(RejectionKind.Invalid, "assessment.no_evidence", $"Expected evidence for the rating of {factor}, but it names none.", At(place, "evidence"));

    /// <summary>Who dissents has contributed and says why.</summary>
    public static Rejection DissentUnfounded(string factor, int place) =>
        new(RejectionKind.Invalid, "assessment.dissent_unfounded",
            $"Expected a contributor's dissent with grounds on {factor}, but one lacks either.", At(place, "dissents"));

    /// <summary>No high risk is left without an answer.</summary>
    public static Rejection NoResponse(string factor, int place) =>
        new(RejectionKind.Conflict, "assessment.no_response",
            $"Expected a measure or grounds for none against {factor}, rated high, but there is neither.", At(place, "responseMeasure"));

    private static string At(int place, string member) => string.Create(CultureInfo.InvariantCulture, $"ratings[{place}].{member}");
}

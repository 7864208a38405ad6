using CaseFlow.Kernel;

namespace CaseFlow.Cases.Mandates;

/// <summary>Why a mandate refuses a command.</summary>
public static class MandateRejections
{
    /// <summary>There is no such mandate.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "mandate.not_found", "Expected a mandate with this id, but there is none.");

    /// <summary>The mandate's id is taken.</summary>
    public static readonly Rejection AlreadyRecorded =
        new(RejectionKind.Conflict, "mandate.already_recorded", "Expected a new mandate, but it has already been recorded.");

    /// <summary>A mandate is cited by its paragraphs.</summary>
    public static readonly Rejection NoParagraph =
        new(RejectionKind.Invalid, "mandate.no_paragraph", "Expected at least one paragraph, but there is none.", "paragraphs");

    /// <summary>A citation of a paragraph must be unambiguous.</summary>
    public static readonly Rejection ParagraphTwice =
        new(RejectionKind.Invalid, "mandate.paragraph_twice", "Expected each paragraph once, but one stands twice.", "paragraphs");

    /// <summary>An end before the decision that fixes it would undo what was lawful.</summary>
    public static readonly Rejection EndsBeforeAdoption =
        new(RejectionKind.Invalid, "mandate.ends_before_adoption", "Expected an end after the adoption, but it lies before.", "endsAt");

    /// <summary>What has ended does not end again.</summary>
    public static readonly Rejection Ended =
        new(RejectionKind.Conflict, "mandate.ended", "Expected a mandate in force, but it has ended.");
}

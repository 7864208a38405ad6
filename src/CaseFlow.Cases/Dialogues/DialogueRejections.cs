using CaseFlow.Kernel;

namespace CaseFlow.Cases.Dialogues;

/// <summary>Why a dialogue refuses a command. No message repeats what it was told: it may be a name.</summary>
public static class DialogueRejections
{
    /// <summary>There is no such dialogue.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "dialogue.not_found", "Expected a dialogue with this id, but there is none.");

    /// <summary>The dialogue's id is taken.</summary>
    public static readonly Rejection AlreadyConvened =
        new(RejectionKind.Conflict, "dialogue.already_convened", "Expected a new dialogue, but it has already been convened.");

    /// <summary>The rule of attribution forbids to name somebody.</summary>
    public static readonly Rejection NamesMoreThanRule = new(
        RejectionKind.Invalid, "dialogue.names_more_than_rule",
        "Expected participants in no more than the rule of attribution lets be said, but one says more: leave out the person where statements are "
        + "attributed to organisations, and the person and the organisation under non-attribution. Nothing was kept.", "participants");

    /// <summary>Somebody has to be said to take part, as far as may be.</summary>
    public static readonly Rejection NamesLessThanRule = new(
        RejectionKind.Invalid, "dialogue.names_less_than_rule",
        "Expected of each participant the person or organisation, the organisation where statements are attributed to it, or under non-attribution "
        + "whom they stand for in general terms, but it is missing.", "participants");

    /// <summary>Under non-attribution no statement has a speaker.</summary>
    public static readonly Rejection NotAttributable = new(
        RejectionKind.Invalid, "dialogue.not_attributable",
        "Expected a statement without a speaker, because nothing that is said in this dialogue may be attributed, but there is one: leave the speaker "
        + "out, here and in the text. Nothing was kept.", "speaker");

    /// <summary>Statements are attributed to participants, as they are named.</summary>
    public static readonly Rejection UnknownSpeaker = new(
        RejectionKind.Invalid, "dialogue.unknown_speaker",
        "Expected as the speaker one of the participants, as the rule of attribution lets them be named, but there is none.", "speaker");

    /// <summary>One post takes the notes, so that whoever wrote a statement down says nothing of whoever made it.</summary>
    public static readonly Rejection WrittenByAnother = new(
        RejectionKind.Forbidden, "dialogue.written_by_another",
        "Expected the post that convened the dialogue, under non-attribution in person, but the caller's is another or stands in for it: ask it to write "
        + "this down.");

    /// <summary>It has ended.</summary>
    public static readonly Rejection Concluded =
        new(RejectionKind.Conflict, "dialogue.concluded", "Expected an open dialogue, but it has been concluded.");

    /// <summary>The case does not exist, or may not be seen.</summary>
    public static readonly Rejection NoCase = new(
        RejectionKind.Invalid, "dialogue.no_case", "Expected a case that the caller may read, but there is none with this id.", "caseId");

    /// <summary>There is no link to take back.</summary>
    public static readonly Rejection NotLinked = new(
        RejectionKind.Conflict, "dialogue.not_linked", "Expected a dialogue that is linked to this case, but it is not.", "caseId");
}

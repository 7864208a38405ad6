namespace CaseFlow.App.Drafts;

/// <summary>Why a draft is not kept.</summary>
internal static class DraftRejections
{
    /// <summary>The draft is longer than any form.</summary>
    public static readonly Rejection TooLong = new(
        RejectionKind.Invalid, "draft.too_long", $"Expected a draft of at most {SaveDraft.MaxLength} characters, but it is longer.", "values");

    /// <summary>Nothing is added to the draft of a task that has ended; what was saved before is kept for its author.</summary>
    public static readonly Rejection TaskEnded = new(
        RejectionKind.Conflict, "draft.task_ended", "Expected an open task, but it has been completed or cancelled.");

    /// <summary>Only who may complete a task drafts it.</summary>
    public static readonly Rejection NotForCaller = new(
        RejectionKind.Forbidden, "draft.not_for_caller", "Expected a task that is offered to the caller, but this one is for others.");

    /// <summary>The same person has saved it in another window.</summary>
    public static Rejection ChangedElsewhere(int seen, int present) => new(
        RejectionKind.Conflict, "draft.changed_elsewhere", $"Expected revision {seen} of the draft, but it has been saved elsewhere and is at {present}.");
}

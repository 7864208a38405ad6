using CaseFlow.Kernel;

namespace CaseFlow.Cases.Batches;

/// <summary>Why a command to a batch is refused.</summary>
public static class BatchRejections
{
    /// <summary>No such batch, or none of the caller's.</summary>
    public static readonly Rejection NotFound = new(RejectionKind.NotFound, "batch.not_found", "Expected the id of a batch, but there is none with this id.");

    /// <summary>There is nothing to do.</summary>
    public static readonly Rejection Empty =
        new(RejectionKind.Invalid, "batch.empty", "Expected a selection of running processes, but none that you may see is among it.");

    /// <summary>It would be too long.</summary>
    public static readonly Rejection TooLarge = new(
        RejectionKind.Invalid, "batch.too_large",
        $"Expected at most {BatchDecider.MostSubjects} processes, but more are selected: narrow the selection, or begin several batches.");

    /// <summary>Nothing says which processes are meant.</summary>
    public static readonly Rejection SelectionNeeded = new(
        RejectionKind.Invalid, "batch.selection_needed",
        "Expected the ids of processes, a process, a case or a filter of cases to choose them by, but there is none of these.", "instanceIds");

    /// <summary>A migration goes nowhere.</summary>
    public static readonly Rejection VersionNeeded = new(
        RejectionKind.Invalid, "batch.version_needed", "Expected the version that the processes go over to, but there is none.", "toVersion");

    /// <summary>A move goes nowhere.</summary>
    public static readonly Rejection StepNeeded = new(
        RejectionKind.Invalid, "batch.step_needed", "Expected a step that ends, one that begins, or both, but there is none.", "toElementId");

    /// <summary>Only what a trial found out is done for real.</summary>
    public static readonly Rejection NoTrial = new(
        RejectionKind.Conflict, "batch.no_trial", "Expected a trial, but this batch was for real: begin another one with startBatch.");

    /// <summary>The trial has not told of each.</summary>
    public static readonly Rejection TrialNotCompleted = new(
        RejectionKind.Conflict, "batch.trial_not_completed",
        "Expected a trial that has tried all its processes, but it still runs or was stopped: wait for it, or begin another one.");

    /// <summary>It was done for real before.</summary>
    public static readonly Rejection StartedAlready = new(
        RejectionKind.Conflict, "batch.started_already", "Expected a trial that was not yet done for real, but it was: begin another one to do it again.");

    /// <summary>It has ended.</summary>
    public static readonly Rejection Over = new(RejectionKind.Conflict, "batch.over", "Expected a batch that runs, but it has ended.");
}

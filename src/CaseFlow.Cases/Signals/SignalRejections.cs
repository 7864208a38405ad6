using CaseFlow.Kernel;

namespace CaseFlow.Cases.Signals;

/// <summary>Why a signal or its triage refuses a command.</summary>
public static class SignalRejections
{
    /// <summary>There is no such signal.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "signal.not_found", "Expected a signal with this id, but there is none.");

    /// <summary>The signal's id is taken.</summary>
    public static readonly Rejection AlreadyReported =
        new(RejectionKind.Conflict, "signal.already_reported", "Expected a new signal, but it has already been reported.");

    /// <summary>A figure below its own lower bound, or above its upper one.</summary>
    public static readonly Rejection EstimateOutOfOrder =
        new(RejectionKind.Invalid, "signal.estimate_out_of_order", "Expected low, best and high figures in this order, but they are not.", "killedBest");

    /// <summary>A span of days that ends before it begins.</summary>
    public static readonly Rejection TimeOutOfOrder =
        new(RejectionKind.Invalid, "signal.time_out_of_order", "Expected the last day not before the first, but it is.", "to");

    /// <summary>A signal tells of what has happened.</summary>
    public static readonly Rejection TimeInFuture =
        new(RejectionKind.Invalid, "signal.time_in_future", "Expected a first day that has come, but it lies in the future.", "from");

    /// <summary>Nothing is graded or decided without grounds.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "signal.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>A case cannot be opened from nothing.</summary>
    public static readonly Rejection NoNewCase =
        new(RejectionKind.Invalid, "signal.no_new_case", "Expected the title, country, marking and owners of the new case, but they are missing.", "newCase");

    /// <summary>The case does not exist, may not be seen, or nobody works on it any more.</summary>
    public static readonly Rejection NoOpenCase =
        new(RejectionKind.Invalid, "signal.no_open_case", "Expected an open case, but there is none with this id.", "caseId");

    /// <summary>What is watched is looked at again.</summary>
    public static readonly Rejection NoWatch =
        new(RejectionKind.Invalid, "signal.no_watch", "Expected a date in the future until which to watch, but there is none.", "watchUntil");

    /// <summary>A member of a cluster is triaged with its cluster.</summary>
    public static readonly Rejection InCluster =
        new(RejectionKind.Conflict, "signal.in_cluster", "Expected a signal that stands alone, but it is triaged together with its cluster.");

    /// <summary>What went to a case is worked on there.</summary>
    public static readonly Rejection InCase =
        new(RejectionKind.Conflict, "signal.decided", "Expected a signal that awaits triage, but it was decided what becomes of it.");
}

using CaseFlow.Kernel;

namespace CaseFlow.Cases.Clusters;

/// <summary>Why a cluster refuses a command.</summary>
public static class ClusterRejections
{
    /// <summary>There is no such confirmed cluster.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "cluster.not_found", "Expected a confirmed cluster with this id, but there is none.");

    /// <summary>The signals are not proposed together, or not any more.</summary>
    public static readonly Rejection NotProposed = new(
        RejectionKind.NotFound, "cluster.not_proposed", "Expected signals that are proposed as one cluster now, but they are not: read the proposals again.");

    /// <summary>Another analyst was faster.</summary>
    public static readonly Rejection AlreadyDecided =
        new(RejectionKind.Conflict, "cluster.already_decided", "Expected a proposal that awaits a decision, but it is confirmed or refused.");

    /// <summary>Nothing is confirmed or refused without grounds.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "cluster.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>One signal is no cluster.</summary>
    public static readonly Rejection TooFewMembers =
        new(RejectionKind.Invalid, "cluster.too_few_members", "Expected at least 2 signals to stay in the cluster, but fewer do.", "leftOut");

    /// <summary>What went to a case is worked on there.</summary>
    public static readonly Rejection InCase =
        new(RejectionKind.Conflict, "cluster.decided", "Expected a cluster that awaits triage, but it was decided what becomes of it.");
}

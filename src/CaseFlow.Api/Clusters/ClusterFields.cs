using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Clusters;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Clusters;

[FieldsOf<ClusterView>]
internal sealed class ClusterFields : INode<ClusterView>
{
    [Description("Its signals.")]
    public static IEnumerable<IDataLoaderResult<SignalView?>> Members(CallerContext caller, ClusterView cluster) =>
        cluster.MemberIds.Select(id => caller.LoadNode<SignalView>(id.Value));

    [Description("Signals that were proposed, but do not belong to it.")]
    public static IEnumerable<IDataLoaderResult<SignalView?>> LeftOut(CallerContext caller, ClusterView cluster) =>
        cluster.LeftOutIds.Select(id => caller.LoadNode<SignalView>(id.Value));

    [Description("The case to which it went; null when it went to none, or the case is not yet opened.")]
    public static IDataLoaderResult<CaseView?>? Case(CallerContext caller, ClusterView cluster) =>
        cluster.CaseId is { } id ? caller.LoadNode<CaseView>(id) : null;

    static IDataLoaderResult<ClusterView?> INode<ClusterView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetClusters(ids), (ClusterView cluster) => cluster.ClusterId, id);
}

[FieldsOf<ClusterProposal>]
internal sealed class ClusterProposalFields
{
    [Description("The signals, for confirmCluster or refuseCluster.")]
    public static IEnumerable<IDataLoaderResult<SignalView?>> Signals(CallerContext caller, ClusterProposal proposal) =>
        proposal.Members.Select(id => caller.LoadNode<SignalView>(id.Value));
}

using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Clusters;

namespace CaseFlow.Api.Clusters;

[MutationFields]
internal sealed class ClusterMutations
{
    private static readonly Func<ClusterReceipt, Id<ClusterView>> Changed = receipt => new(receipt.ClusterId);

    public static Task<Payload<ConfirmCluster, ClusterView>> ConfirmCluster(
        CallerContext caller, Input<ConfirmCluster> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<RefuseCluster, ClusterView>> RefuseCluster(
        CallerContext caller, Input<RefuseCluster> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<TriageCluster, ClusterView>> TriageCluster(
        CallerContext caller, Input<TriageCluster> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}

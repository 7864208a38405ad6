using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;

namespace CaseFlow.App.Clusters;

/// <summary>Sends commands to clusters.</summary>
internal sealed class KnownClusters(EventStore store)
{
    public async ValueTask<bool> IsDecidedAsync(Guid clusterId, CancellationToken cancellation) =>
        (await store.LoadAsync(Streams.Cluster, clusterId, clusterId, cancellation)).State is not Cluster.NotDecided;

    public async ValueTask<Outcome<ClusterReceipt>> SendAsync(Guid clusterId, ClusterCommand command, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Cluster, clusterId, clusterId, (state, context) => ClusterDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new ClusterReceipt(clusterId);
    }
}

/// <summary>That a cluster was changed.</summary>
public sealed record ClusterReceipt(Guid ClusterId);

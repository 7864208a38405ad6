using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Clusters;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a cluster: those who may read each of its signals.</summary>
internal sealed class ClusterReaderProjection : IProjection<ClusterEvent.Confirmed>, IProjection<ClusterEvent.Refused>
{
    public ValueTask ApplyAsync(Recorded<ClusterEvent.Confirmed> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded.CaseId, recorded.Event.Readers, db);

    public ValueTask ApplyAsync(Recorded<ClusterEvent.Refused> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded.CaseId, recorded.Event.Readers, db);

    private static ValueTask AddAsync(Guid clusterId, ImmutableArray<Grant>? readers, CaseFlowDb db)
    {
        db.AddReaders(clusterId, clusterId, readers ?? []);
        return ValueTask.CompletedTask;
    }
}

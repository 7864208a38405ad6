using CaseFlow.App.Cases;
using CaseFlow.App.Storage;

namespace CaseFlow.App.Clusters;

/// <summary>A cluster and what its reader may know of what became of it.</summary>
internal sealed class CurrentCluster
{
    public required ClusterRow Row { get; init; }

    /// <summary>Whether it went to a case that the reader may not read, and did not send it to.</summary>
    public required bool IsInHiddenCase { get; init; }
}

/// <summary>Clusters as readers see them.</summary>
internal static class CurrentClusters
{
    extension(Rows rows)
    {
        /// <summary>Those that the caller may see.</summary>
        public IQueryable<CurrentCluster> Clusters => rows.Of<ClusterRow>().Select(row => new CurrentCluster
        {
            Row = row,
            IsInHiddenCase = row.LinkedCaseId != null && row.TriagedBy != rows.Caller.Actor.ActsFor()
                && !rows.Of<CaseRow>().Any(file => file.CaseId == row.LinkedCaseId),
        });
    }
}

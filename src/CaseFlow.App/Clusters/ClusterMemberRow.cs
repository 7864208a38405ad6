using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Clusters;

/// <summary>
/// That a signal belongs to a confirmed cluster. It stands in the cluster's partition from the confirmation on: the signal itself, a partition
/// of its own, is told by the outbox, and must not be proposed again meanwhile.
/// </summary>
internal sealed class ClusterMemberRow : IReadRow
{
    /// <summary>The cluster.</summary>
    public required Guid CaseId { get; init; }

    public required Guid SignalId { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ClusterMemberRow>
    {
        public void Configure(EntityTypeBuilder<ClusterMemberRow> builder)
        {
            builder.ToTable("ClusterMembers");
            builder.HasKey(row => new { row.CaseId, row.SignalId });
            builder.HasIndex(row => row.SignalId);
        }
    }
}

using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Reviews;

/// <summary>A review that a cycle has brought: a case of its own, in the partition of its cycle.</summary>
internal sealed class ReviewRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid CycleId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required int Missed { get; init; }

    /// <summary>The case in which it takes place.</summary>
    public required Guid ReviewId { get; init; }

    public required DateTimeOffset OrderedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ReviewRow>
    {
        public void Configure(EntityTypeBuilder<ReviewRow> builder)
        {
            builder.ToTable("Reviews");
            builder.HasKey(row => new { row.CaseId, row.CycleId, row.DueOn });
            builder.HasIndex(row => row.CycleId);
        }
    }
}

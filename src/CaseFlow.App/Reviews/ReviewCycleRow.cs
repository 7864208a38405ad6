using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Reviews;

/// <summary>A review cycle as lists and pages show it: in the partition of the case that it is about, else in one of its own.</summary>
internal sealed class ReviewCycleRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid CycleId { get; init; }

    public required ReviewSubject Subject { get; init; }

    public required string Title { get; init; }

    public required string Owner { get; init; }

    /// <summary>ISO 8601.</summary>
    public required string Period { get; set; }

    /// <summary>The date of the next review; the last one that was set, of a cycle that has ended.</summary>
    public required DateOnly NextOn { get; set; }

    /// <summary>Why it is as it is: the grounds of the last change.</summary>
    public required string Grounds { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ReviewCycleRow>
    {
        public void Configure(EntityTypeBuilder<ReviewCycleRow> builder)
        {
            builder.ToTable("ReviewCycles");
            builder.HasKey(row => new { row.CaseId, row.CycleId });
            builder.HasIndex(row => row.CycleId);
            builder.HasIndex(row => row.SortKey);
            builder.Property(row => row.Subject).HasMaxLength(20);
            builder.Property(row => row.Title).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Owner).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Period).HasMaxLength(20);
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.ChangedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

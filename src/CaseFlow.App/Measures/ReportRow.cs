using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Measures;

/// <summary>A report on a measure as lists and pages show it.</summary>
internal sealed class ReportRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid MeasureId { get; init; }

    /// <summary>The number of its event within the measure's stream.</summary>
    public required long Number { get; init; }

    public required ImplementationReport Content { get; init; }

    /// <summary>Acts that the cited paragraph does not allow; empty when there are none.</summary>
    public required ImmutableSortedSet<string> ActsOutside { get; set; }

    public string? ReportedByPostId { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ReportRow>
    {
        public void Configure(EntityTypeBuilder<ReportRow> builder)
        {
            builder.ToTable("Reports");
            builder.HasKey(row => new { row.CaseId, row.MeasureId, row.Number });
            builder.HasIndex(row => row.MeasureId);
            builder.Property(row => row.Content).IsJson();
            builder.Property(row => row.ActsOutside).IsJson();
            builder.Property(row => row.ReportedByPostId).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

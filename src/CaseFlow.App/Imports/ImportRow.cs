using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Imports;

/// <summary>One import of a file of signals and its figures so far.</summary>
internal sealed class ImportRow : IReadRow
{
    /// <summary>The source's partition.</summary>
    public required Guid CaseId { get; init; }

    public required Guid ImportId { get; init; }

    public required int Number { get; init; }

    public required string Source { get; init; }

    public required string FileName { get; init; }

    public required ImportState State { get; set; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last heard of.</summary>
    public required DateTimeOffset HeardAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? AbandonedFor { get; set; }

    public int Batches { get; set; }

    public int Loaded { get; set; }

    public int Revised { get; set; }

    public int Unchanged { get; set; }

    public int Reported { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ImportRow>
    {
        public void Configure(EntityTypeBuilder<ImportRow> builder)
        {
            builder.ToTable("Imports");
            builder.HasKey(row => new { row.CaseId, row.ImportId });
            builder.HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
            builder.HasIndex(row => row.ImportId);
            builder.HasIndex(row => row.SortKey);
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.FileName).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.StartedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.AbandonedFor).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>It runs; nobody sees its rows.</summary>
    Running,

    /// <summary>It is complete: its rows are signals.</summary>
    Completed,

    /// <summary>It was given up; nobody ever sees its rows.</summary>
    Abandoned,
}

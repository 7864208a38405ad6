using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Warnings;

/// <summary>One warning of a case and its way to a decision and a first measure.</summary>
internal sealed class WarningRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid WarningId { get; init; }

    public required string WarnedBy { get; init; }

    public required string Text { get; init; }

    public required string Source { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required WarningState State { get; set; }

    public WarningValidation? Validation { get; set; }

    public DateTimeOffset? ValidatedAt { get; set; }

    public DateTimeOffset? DecideBy { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    public WarningOutcome? Outcome { get; set; }

    public string? Grounds { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public DateTimeOffset? ReviewAt { get; set; }

    public string? FirstMeasure { get; set; }

    public DateTimeOffset? FirstMeasureAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<WarningRow>
    {
        public void Configure(EntityTypeBuilder<WarningRow> builder)
        {
            builder.ToTable("Warnings");
            builder.HasKey(row => new { row.CaseId, row.WarningId });
            builder.HasIndex(row => row.WarningId);
            builder.HasIndex(row => new { row.CaseId, row.SortKey }).IsUnique();
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
            builder.Property(row => row.WarnedBy).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Validation).IsJson();
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.FirstMeasure).HasMaxLength(TextLimits.Code);
        }
    }
}

/// <summary>Where a warning stands; it always stands somewhere.</summary>
public enum WarningState
{
    /// <summary>It awaits its grading.</summary>
    Recorded,

    /// <summary>It awaits its decision.</summary>
    Validated,

    /// <summary>Its term passed without a decision, which it still awaits.</summary>
    Overdue,

    /// <summary>It is decided.</summary>
    Decided,
}

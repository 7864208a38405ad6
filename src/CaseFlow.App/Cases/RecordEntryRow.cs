using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One dated fact of a case's public record.</summary>
internal sealed class RecordEntryRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The event's number in the case's stream.</summary>
    public required long Number { get; init; }

    public required DateOnly On { get; init; }

    public required bool DayVerified { get; init; }

    public required RecordKind Kind { get; init; }

    public required string ActorName { get; init; }

    public required string Text { get; init; }

    public required string Source { get; init; }

    public required string? Organisation { get; init; }

    public required string? Measure { get; init; }

    public required string? LegalBasis { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<RecordEntryRow>
    {
        public void Configure(EntityTypeBuilder<RecordEntryRow> builder)
        {
            builder.ToTable("RecordEntries");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.Property(row => row.ActorName).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Organisation).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Measure).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.LegalBasis).HasMaxLength(TextLimits.Code);
        }
    }
}

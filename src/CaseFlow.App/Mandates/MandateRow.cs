using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Mandates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Mandates;

/// <summary>Whether measures may rest on a mandate.</summary>
public enum MandateState
{
    /// <summary>They may.</summary>
    InForce,

    /// <summary>They may not any more.</summary>
    Ended,
}

/// <summary>A mandate as lists and pages show it.</summary>
internal sealed class MandateRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid MandateId { get; init; }

    public required string Reference { get; init; }

    public required string Body { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    public required ImmutableArray<MandateParagraph> Paragraphs { get; init; }

    public required ImmutableArray<string> Limits { get; init; }

    public required MandateState State { get; set; }

    /// <summary>When it ends or has ended; null when no end is fixed.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>The document that ends it; null when it merely expires.</summary>
    public string? EndReference { get; set; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<MandateRow>
    {
        public void Configure(EntityTypeBuilder<MandateRow> builder)
        {
            builder.ToTable("Mandates");
            builder.HasKey(row => new { row.CaseId, row.MandateId });
            builder.HasIndex(row => row.MandateId);
            builder.HasIndex(row => new { row.CaseId, row.Reference }).IsUnique();
            builder.Property(row => row.Reference).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Body).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Paragraphs).IsJson();
            builder.Property(row => row.Limits).IsJson();
            builder.Property(row => row.EndReference).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

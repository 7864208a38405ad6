using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Measures;

/// <summary>Where a measure stands.</summary>
public enum MeasureState
{
    /// <summary>It is carried out.</summary>
    Active,

    /// <summary>It rests.</summary>
    Paused,

    /// <summary>It did what it was for.</summary>
    Completed,

    /// <summary>It was authorised, but not carried out.</summary>
    NotCarriedOut,

    /// <summary>Another body took it over.</summary>
    HandedOver,

    /// <summary>It may be carried out, but has not started: something is still awaited.</summary>
    Authorised,
}

/// <summary>A measure as lists and pages show it.</summary>
internal sealed class MeasureRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid MeasureId { get; init; }

    /// <summary>The measure of the catalogue, kept apart from the terms so that rows can be found by it.</summary>
    public required string Catalogue { get; set; }

    public required string Lead { get; set; }

    public required MeasureTerms Terms { get; set; }

    public MandateCitation? Citation { get; set; }

    /// <summary>The mandate cited, so that its end finds the measures that rest on it.</summary>
    public Guid? MandateId { get; set; }

    public required MeasureState State { get; set; }

    public PauseReason? PauseReason { get; set; }

    public string? Awaits { get; set; }

    public DateTimeOffset? AuthorisedAt { get; set; }

    public DateTimeOffset? ActivatedAt { get; set; }

    public DateTimeOffset? LastReportAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? EndGrounds { get; set; }

    public string? HandedOverTo { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<MeasureRow>
    {
        public void Configure(EntityTypeBuilder<MeasureRow> builder)
        {
            builder.ToTable("Measures");
            builder.HasKey(row => new { row.CaseId, row.MeasureId });
            builder.HasIndex(row => row.MeasureId);
            builder.HasIndex(row => new { row.CaseId, row.SortKey }).IsUnique();
            builder.Property(row => row.Catalogue).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Lead).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Terms).IsJson();
            builder.Property(row => row.Citation).IsJson();
            builder.Property(row => row.Awaits).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.EndGrounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.HandedOverTo).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

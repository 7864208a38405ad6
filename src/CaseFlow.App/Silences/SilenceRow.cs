using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Silences;

/// <summary>How far an item under silence is.</summary>
public enum SilenceState
{
    /// <summary>Nobody has been asked.</summary>
    Draft,

    /// <summary>The text is with those who are asked; their time has not begun.</summary>
    Circulated,

    /// <summary>Their time runs as announced.</summary>
    UnderSilence,

    /// <summary>Their time runs longer than announced.</summary>
    Extended,

    /// <summary>Nobody broke the silence.</summary>
    Adopted,

    /// <summary>Somebody broke it.</summary>
    Broken,

    /// <summary>The text was taken back.</summary>
    Withdrawn,
}

/// <summary>An item under silence as lists and pages show it.</summary>
internal sealed class SilenceRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid SilenceId { get; init; }

    public required string Subject { get; init; }

    public required int Version { get; set; }

    public required string Text { get; set; }

    public required string Language { get; set; }

    public required SilenceState State { get; set; }

    public ImmutableArray<string> Voters { get; set; } = [];

    public SilenceClass? Period { get; set; }

    public string? Zone { get; set; }

    public DateTimeOffset? OpensAt { get; set; }

    public DateTimeOffset? ClosesAt { get; set; }

    public ImmutableArray<SilenceReceiptView> Receipts { get; set; } = [];

    public ImmutableArray<SilenceAbsenceView> Absences { get; set; } = [];

    public ImmutableArray<SilenceExtensionView> Extensions { get; set; } = [];

    /// <summary>Whose silence is no assent although the text was adopted.</summary>
    public ImmutableArray<string> AdoptedWithout { get; set; } = [];

    /// <summary>When it was adopted, broken or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Grounds { get; set; }

    /// <summary>How much was said to it; numbers what is said.</summary>
    public int VoiceCount { get; set; }

    public required DateTimeOffset DraftedAt { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<SilenceRow>
    {
        public void Configure(EntityTypeBuilder<SilenceRow> builder)
        {
            builder.ToTable("Silences");
            builder.HasKey(row => new { row.CaseId, row.SilenceId });
            builder.HasIndex(row => row.SilenceId);
            builder.Property(row => row.Subject).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Language).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Voters).IsJson();
            builder.Property(row => row.Zone).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Receipts).IsJson();
            builder.Property(row => row.Absences).IsJson();
            builder.Property(row => row.Extensions).IsJson();
            builder.Property(row => row.AdoptedWithout).IsJson();
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

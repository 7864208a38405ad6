using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Silences;

/// <summary>As what something was said to a text under silence.</summary>
public enum SilenceVoiceKind
{
    /// <summary>It broke the silence.</summary>
    Break,

    /// <summary>It would have, but came too late: it has no effect.</summary>
    LateBreak,

    /// <summary>A reservation, which breaks nothing.</summary>
    Reservation,

    /// <summary>An interpretative statement, which breaks nothing.</summary>
    InterpretativeStatement,
}

/// <summary>What an organisation said to a text under silence.</summary>
internal sealed class SilenceVoiceRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid SilenceId { get; init; }

    /// <summary>Its number within the item, from 1.</summary>
    public required int Number { get; init; }

    public required SilenceVoiceKind Kind { get; init; }

    public required int Version { get; init; }

    public string? Text { get; init; }

    public string? Amendment { get; init; }

    public required string Author { get; init; }

    public required string Post { get; init; }

    public required string Organisation { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<SilenceVoiceRow>
    {
        public void Configure(EntityTypeBuilder<SilenceVoiceRow> builder)
        {
            builder.ToTable("SilenceVoices");
            builder.HasKey(row => new { row.CaseId, row.SilenceId, row.Number });
            builder.HasIndex(row => row.SilenceId);
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Amendment).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Author).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Post).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Organisation).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

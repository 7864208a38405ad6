using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Dialogues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Dialogues;

/// <summary>A dialogue as lists and pages show it.</summary>
internal sealed class DialogueRow : IReadRow
{
    /// <summary>The dialogue.</summary>
    public required Guid CaseId { get; init; }

    public required string Theme { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required AttributionRule Rule { get; init; }

    public required ImmutableArray<Participant> Participants { get; init; }

    public required string Language { get; init; }

    public required string Marking { get; init; }

    public required string Convener { get; init; }

    public required DateTimeOffset ConvenedAt { get; init; }

    public string? Outcome { get; set; }

    public DateTimeOffset? ConcludedAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DialogueRow>
    {
        public void Configure(EntityTypeBuilder<DialogueRow> builder)
        {
            builder.ToTable("Dialogues");
            builder.HasKey(row => row.CaseId);
            builder.HasIndex(row => row.SortKey);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Theme).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Rule).HasMaxLength(30);
            builder.Property(row => row.Participants).IsJson();
            builder.Property(row => row.Language).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Marking).HasMaxLength(20);
            builder.Property(row => row.Convener).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Outcome).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

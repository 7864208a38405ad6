using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Dialogues;

/// <summary>What was said in a dialogue. Who wrote it down is always its convener, and stands nowhere in the row.</summary>
internal sealed class DialogueStatementRow : IReadRow
{
    /// <summary>The dialogue.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Counts the dialogue's events.</summary>
    public required long Number { get; init; }

    public required string Text { get; init; }

    /// <summary>Null under non-attribution.</summary>
    public required string? Speaker { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DialogueStatementRow>
    {
        public void Configure(EntityTypeBuilder<DialogueStatementRow> builder)
        {
            builder.ToTable("DialogueStatements");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Speaker).HasMaxLength(TextLimits.Line);
        }
    }
}

using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Evaluations;

/// <summary>A party that an evaluation hears.</summary>
internal sealed class ConsultationRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid EvaluationId { get; init; }

    public required string Party { get; init; }

    public required bool OutsideAlliance { get; init; }

    /// <summary>Null until an answer or silence is recorded.</summary>
    public ConsultationReply? Reply { get; set; }

    public DateOnly? InvitedOn { get; set; }

    public string? Text { get; set; }

    public DateTimeOffset? RecordedAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<ConsultationRow>
    {
        public void Configure(EntityTypeBuilder<ConsultationRow> builder)
        {
            builder.ToTable("Consultations");
            builder.HasKey(row => new { row.CaseId, row.EvaluationId, row.Party });
            builder.HasIndex(row => row.EvaluationId);
            builder.Property(row => row.Party).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Text).HasMaxLength(TextLimits.Text);
        }
    }
}

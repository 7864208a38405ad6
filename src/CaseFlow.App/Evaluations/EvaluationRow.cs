using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Evaluations;

/// <summary>Where an evaluation stands.</summary>
public enum EvaluationState
{
    /// <summary>It is under way.</summary>
    Open,

    /// <summary>It is closed.</summary>
    Closed,
}

/// <summary>An evaluation as lists and pages show it.</summary>
internal sealed class EvaluationRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid EvaluationId { get; init; }

    public required string EvaluatorPost { get; init; }

    public required string Independence { get; init; }

    public required EvaluationState State { get; set; }

    public Findings? Findings { get; set; }

    /// <summary>How many lessons it has identified; the next one gets the next number.</summary>
    public int LessonCount { get; set; }

    public required DateTimeOffset AppointedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<EvaluationRow>
    {
        public void Configure(EntityTypeBuilder<EvaluationRow> builder)
        {
            builder.ToTable("Evaluations");
            builder.HasKey(row => new { row.CaseId, row.EvaluationId });
            builder.HasIndex(row => row.EvaluationId);
            builder.HasIndex(row => new { row.CaseId, row.SortKey }).IsUnique();
            builder.Property(row => row.EvaluatorPost).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Independence).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Findings).IsJson();
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

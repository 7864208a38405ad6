using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Evaluations;

/// <summary>A lesson as lists and pages show it.</summary>
internal sealed class LessonRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid EvaluationId { get; init; }

    /// <summary>Its number within the evaluation, from 1.</summary>
    public required int Number { get; init; }

    public required string Observation { get; init; }

    public required string Cause { get; init; }

    public required string Recommendation { get; init; }

    public required string Target { get; init; }

    public required string OwnerPost { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTimeOffset IdentifiedAt { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<LessonRow>
    {
        public void Configure(EntityTypeBuilder<LessonRow> builder)
        {
            builder.ToTable("Lessons");
            builder.HasKey(row => new { row.CaseId, row.EvaluationId, row.Number });
            builder.HasIndex(row => row.EvaluationId);
            builder.Property(row => row.Observation).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Cause).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Recommendation).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Target).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.OwnerPost).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

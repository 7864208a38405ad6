using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Assessments;

/// <summary>One organisation's part of an assessment, or a late addendum to it.</summary>
internal sealed class ContributionRow : IReadRow, IItemRow<ContributionRow>
{
    public static Expression<Func<ContributionRow, Guid?>> Scope { get; } = row => row.ScopeId;

    public required Guid CaseId { get; init; }

    public required Guid AssessmentId { get; init; }

    /// <summary>The event's number in the assessment's stream.</summary>
    public required long Number { get; init; }

    /// <summary>Under which id its readers stand; null when they are the case's.</summary>
    public required Guid? ScopeId { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Whether it came after the window had closed.</summary>
    public required bool IsAddendum { get; init; }

    public required ImmutableArray<FactorRating> Ratings { get; init; }

    public required string? Note { get; init; }

    public required string PersonId { get; init; }

    public required string? PostId { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ContributionRow>
    {
        public void Configure(EntityTypeBuilder<ContributionRow> builder)
        {
            builder.ToTable("Contributions");
            builder.HasKey(row => new { row.CaseId, row.AssessmentId, row.Number });
            builder.Property(row => row.Organisation).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Ratings).IsJson();
            builder.Property(row => row.Note).HasMaxLength(TextLimits.Text);
        }
    }
}

using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Assessments;

/// <summary>One assessment of a case.</summary>
internal sealed class AssessmentRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid AssessmentId { get; init; }

    public required string Questions { get; init; }

    public required ImmutableSortedSet<string> Asked { get; init; }

    public required ImmutableSortedSet<string> Silent { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }

    public required AssessmentState State { get; set; }

    public required ImmutableArray<AgreedRating> Agreed { get; set; }

    public DateTimeOffset? AgreedAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AssessmentRow>
    {
        public void Configure(EntityTypeBuilder<AssessmentRow> builder)
        {
            builder.ToTable("Assessments");
            builder.HasKey(row => new { row.CaseId, row.AssessmentId });
            builder.HasIndex(row => row.AssessmentId);
            builder.HasIndex(row => new { row.CaseId, row.SortKey }).IsUnique();
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
            builder.Property(row => row.Questions).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Asked).IsJson();
            builder.Property(row => row.Silent).IsJson();
            builder.Property(row => row.Agreed).IsJson();
        }
    }
}

/// <summary>Where an assessment stands.</summary>
public enum AssessmentState
{
    /// <summary>Contributions are awaited.</summary>
    Gathering,

    /// <summary>The window has closed; the synthesis is awaited.</summary>
    Gathered,

    /// <summary>A rating is agreed.</summary>
    Agreed,

    /// <summary>Nothing more is to be done.</summary>
    Closed,
}

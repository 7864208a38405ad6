using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Plans;

/// <summary>Where a plan stands.</summary>
public enum PlanState
{
    /// <summary>It is drawn up, or drawn up anew.</summary>
    Drafting,

    /// <summary>It was approved at G2.</summary>
    Approved,

    /// <summary>The response has ended, and its day-after tasks have started.</summary>
    DayAfter,
}

/// <summary>A plan as lists and pages show it.</summary>
internal sealed class PlanRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid PlanId { get; init; }

    public required PlanKind Kind { get; set; }

    public required PlanState State { get; set; }

    public required ImmutableArray<string> Objectives { get; set; }

    /// <summary>The last proposals of each organisation, by organisation.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<MeasureProposal>> Proposals { get; set; }

    public required ImmutableArray<PoliticalConsequence> Consequences { get; set; }

    public OptionSheet? Sheet { get; set; }

    public DayAfterPlan? DayAfter { get; set; }

    /// <summary>How often it was refused.</summary>
    public int Refusals { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? ApprovedAt { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<PlanRow>
    {
        public void Configure(EntityTypeBuilder<PlanRow> builder)
        {
            builder.ToTable("Plans");
            builder.HasKey(row => new { row.CaseId, row.PlanId });
            builder.HasIndex(row => row.PlanId);
            builder.HasIndex(row => new { row.CaseId, row.SortKey }).IsUnique();
            builder.Property(row => row.Objectives).IsJson();
            builder.Property(row => row.Proposals).IsJson();
            builder.Property(row => row.Consequences).IsJson();
            builder.Property(row => row.Sheet).IsJson();
            builder.Property(row => row.DayAfter).IsJson();
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

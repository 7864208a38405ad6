using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One stay of a case in a stage.</summary>
internal sealed class StageVisitRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>Counts the visits of the case, from 1.</summary>
    public required int Number { get; init; }

    public required CaseStage Stage { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>Null while the case is in it.</summary>
    public DateTimeOffset? LeftAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<StageVisitRow>
    {
        public void Configure(EntityTypeBuilder<StageVisitRow> builder)
        {
            builder.ToTable("StageVisits");
            builder.HasKey(row => new { row.CaseId, row.Number });
        }
    }
}

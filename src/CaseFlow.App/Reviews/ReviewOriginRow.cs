using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Reviews;

/// <summary>What a case reviews, in the partition of that case.</summary>
internal sealed class ReviewOriginRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid CycleId { get; init; }

    public required ReviewSubject Subject { get; init; }

    public required Guid? ReviewedCaseId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required int Missed { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ReviewOriginRow>
    {
        public void Configure(EntityTypeBuilder<ReviewOriginRow> builder)
        {
            builder.ToTable("ReviewOrigins");
            builder.HasKey(row => row.CaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Subject).HasMaxLength(20);
        }
    }
}

/// <summary>Keeps what cases review.</summary>
internal sealed class ReviewOriginProjection : IProjection<CaseEvent.Opened>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event.Review is { } review)
        {
            db.Add(new ReviewOriginRow
            {
                CaseId = recorded.CaseId,
                CycleId = review.CycleId.Value,
                Subject = review.Subject,
                ReviewedCaseId = review.CaseId?.Value,
                DueOn = review.DueOn,
                Missed = review.Missed,
            });
        }

        return ValueTask.CompletedTask;
    }
}

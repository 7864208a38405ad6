using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Timers;

/// <summary>A timer that waits. It goes in the transaction that fires or cancels it; the lease only saves work.</summary>
internal sealed class TimerRow : IReadRow, ILeasedRow
{
    public required Guid CaseId { get; init; }

    public required Guid TimerId { get; init; }

    /// <summary>The stream whose timer it is; timers of one stream fire in order of <see cref="DueAt"/>.</summary>
    public required Guid StreamId { get; init; }

    /// <summary>What the timer is for, e.g. <c>boundary</c> or <c>escalation</c>; for people who look at the table.</summary>
    public required string Kind { get; init; }

    public required TimeBase TimeBase { get; init; }

    /// <summary>In the case's own time.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>The element of the process that it triggers or reminds of; null for a term of the domain.</summary>
    public string? ElementId { get; set; }

    /// <summary>The task whose escalation ladder it climbs; null for another timer.</summary>
    public Guid? TaskId { get; init; }

    /// <summary>The step of that ladder, in percent of the task's time; null for another timer.</summary>
    public int? Percent { get; init; }

    /// <summary>Whether its process is suspended: it does not fire before that is resumed, however late it is.</summary>
    public bool IsSuspended { get; set; }

    public Guid? LeasedBy { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<TimerRow>
    {
        public void Configure(EntityTypeBuilder<TimerRow> builder)
        {
            builder.ToTable("Timers");
            builder.HasKey(row => new { row.CaseId, row.TimerId });
            builder.HasIndex(row => new { row.CaseId, row.StreamId, row.DueAt });
            builder.HasIndex(row => new { row.TimeBase, row.DueAt });
            builder.Property(row => row.Kind).HasMaxLength(40);
            builder.Property(row => row.ElementId).HasMaxLength(200);
        }
    }
}

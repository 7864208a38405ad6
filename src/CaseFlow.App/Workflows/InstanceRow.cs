using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Workflows;

/// <summary>One run of a process.</summary>
internal sealed class InstanceRow : IReadRow
{
    /// <summary>The state of an instance that has not ended.</summary>
    public const string Running = "Running";

    public required Guid CaseId { get; init; }

    public required Guid InstanceId { get; init; }

    public required string ProcessId { get; init; }

    /// <summary>The version that it runs, or ran last.</summary>
    public required int ProcessVersion { get; set; }

    public Guid? ParentInstanceId { get; init; }

    /// <summary>Running, or how it ended: Completed, Terminated, Converted.</summary>
    public required string State { get; set; }

    /// <summary>The ended run that it takes up again; null for none.</summary>
    public Guid? ReopenedFromId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Since when it is suspended; null while it goes on.</summary>
    public DateTimeOffset? SuspendedAt { get; set; }

    /// <summary>Whether somebody suspended it, rather than the process that called it.</summary>
    public bool IsSuspendedByItself { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<InstanceRow>
    {
        public void Configure(EntityTypeBuilder<InstanceRow> builder)
        {
            builder.ToTable("Instances");
            builder.HasKey(row => new { row.CaseId, row.InstanceId });
            builder.HasIndex(row => row.InstanceId);
            builder.HasIndex(row => new { row.ProcessId, row.ProcessVersion });
            builder.Property(row => row.ProcessId).HasMaxLength(200);
            builder.Property(row => row.State).HasMaxLength(20);
        }
    }
}

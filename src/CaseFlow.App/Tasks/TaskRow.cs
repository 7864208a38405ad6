using System.Globalization;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Tasks;

/// <summary>Where a task stands.</summary>
public enum TaskState
{
    /// <summary>Offered to its candidates; nobody has taken it.</summary>
    Ready,

    /// <summary>Taken by one person, who alone may complete it.</summary>
    Reserved,

    /// <summary>Taken by one person who works on it. Rows say <see cref="Reserved"/>, and since when.</summary>
    InProgress,

    /// <summary>Done; it does not change any more.</summary>
    Completed,

    /// <summary>Ended with the step that it belonged to.</summary>
    Cancelled,

    /// <summary>Left out: the process went on without it, which is a deviation with grounds.</summary>
    Skipped,
}

/// <summary>One human task as lists and pages show it.</summary>
internal sealed class TaskRow : IReadRow
{
    /// <summary>Longest stored reason of a denial, in UTF-16 code units; the journal has the whole.</summary>
    public const int MaxReasonLength = 4_000;

    public required Guid CaseId { get; init; }

    public required Guid TaskId { get; init; }

    public required Guid InstanceId { get; init; }

    public required string ProcessId { get; init; }

    /// <summary>Its step in the version that its instance runs, or ran when it ended.</summary>
    public required string ElementId { get; set; }

    public required string Name { get; init; }

    public string? FormId { get; init; }

    public required TaskState State { get; set; }

    public string? OwnerPersonId { get; set; }

    public string? OwnerPostId { get; set; }

    /// <summary>The post to which somebody gave it, with or without a person; null while nobody has.</summary>
    public string? AssignedPostId { get; set; }

    /// <summary>To whom it comes back; null while it is not with a delegate who resolves it.</summary>
    public string? DelegatedByPersonId { get; set; }

    /// <summary>The post for which they had it.</summary>
    public string? DelegatedByPostId { get; set; }

    /// <summary>Counts the changes of who has it, who may take it and when it is due, as the instance does.</summary>
    public int Version { get; set; }

    /// <summary>Groups that it is offered to, <c>ROLE@ORG</c>, in JSON; <see cref="TaskCandidateRow"/> has them one by one for searching.</summary>
    public required string CandidateGroups { get; set; }

    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The order of inboxes in one text: due time in Unix milliseconds, tasks without one last, then the id.</summary>
    public required string SortKey { get; set; }

    public DateTimeOffset? FollowUpAt { get; set; }

    public required int Priority { get; set; }

    /// <summary>How far its escalation ladder has been climbed, in percent of its time; 0 before the first step.</summary>
    public int EscalatedPercent { get; set; }

    /// <summary>Variables of its step that the form shows, as JSON.</summary>
    public required string Variables { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>Since when its owner works on it; null while they do not.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Since when it rests; null while it does not.</summary>
    public DateTimeOffset? SuspendedAt { get; set; }

    /// <summary>Until when it rests; null while it does not, or when no end is set.</summary>
    public DateTimeOffset? ResumesAt { get; set; }

    /// <summary>Since when its process is suspended; null while it goes on.</summary>
    public DateTimeOffset? ProcessSuspendedAt { get; set; }

    /// <summary>What was asked of it, while listeners look at that; null while they do not.</summary>
    public ListenerEvent? TransitionEvent { get; set; }

    public DateTimeOffset? TransitionAt { get; set; }

    /// <summary>The listener that looks, by its job type.</summary>
    public string? TransitionListener { get; set; }

    /// <summary>What a listener denied last; null since something else was asked.</summary>
    public ListenerEvent? DeniedEvent { get; set; }

    public string? DeniedListener { get; set; }

    public string? DeniedReason { get; set; }

    public DateTimeOffset? DeniedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? CompletedByPersonId { get; set; }

    public string? CompletedByPostId { get; set; }

    public string? CompletedByOrganisationId { get; set; }

    public string? OnBehalfOf { get; set; }

    public void EndTransition() => (TransitionEvent, TransitionAt, TransitionListener) = (null, null, null);

    public void ForgetDenial() => (DeniedEvent, DeniedListener, DeniedReason, DeniedAt) = (null, null, null, null);

    /// <summary>Makes the <see cref="SortKey"/>.</summary>
    public static string SortKeyOf(DateTimeOffset? dueAt, Guid taskId) =>
        string.Create(CultureInfo.InvariantCulture, $"{dueAt?.ToUnixTimeMilliseconds() ?? 999_999_999_999_999:D15}-{taskId:N}");

    internal sealed class Configuration : IEntityTypeConfiguration<TaskRow>
    {
        public void Configure(EntityTypeBuilder<TaskRow> builder)
        {
            builder.ToTable("Tasks");
            builder.HasKey(row => new { row.CaseId, row.TaskId });
            builder.HasIndex(row => row.TaskId);
            builder.HasIndex(row => new { row.State, row.SortKey });
            builder.HasIndex(row => new { row.OwnerPersonId, row.State, row.SortKey });
            builder.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.ProcessId).HasMaxLength(200);
            builder.Property(row => row.ElementId).HasMaxLength(200);
            builder.Property(row => row.Name).HasMaxLength(400);
            builder.Property(row => row.FormId).HasMaxLength(200);
            builder.Property(row => row.SortKey).HasMaxLength(60);
            builder.Property(row => row.OwnerPersonId).HasMaxLength(100);
            builder.Property(row => row.OwnerPostId).HasMaxLength(100);
            builder.Property(row => row.AssignedPostId).HasMaxLength(100);
            builder.Property(row => row.DelegatedByPersonId).HasMaxLength(100);
            builder.Property(row => row.DelegatedByPostId).HasMaxLength(100);
            builder.Property(row => row.TransitionEvent).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.TransitionListener).HasMaxLength(200);
            builder.Property(row => row.DeniedEvent).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.DeniedListener).HasMaxLength(200);
            builder.Property(row => row.DeniedReason).HasMaxLength(MaxReasonLength);
            builder.Property(row => row.CandidateGroups).HasMaxLength(4000);
            builder.Property(row => row.Variables).IsLongText();
            builder.Property(row => row.CompletedByPersonId).HasMaxLength(100);
            builder.Property(row => row.CompletedByPostId).HasMaxLength(100);
            builder.Property(row => row.CompletedByOrganisationId).HasMaxLength(100);
            builder.Property(row => row.OnBehalfOf).HasMaxLength(100);
        }
    }
}

/// <summary>One group that an open task is offered to; gone when the task has ended.</summary>
internal sealed class TaskCandidateRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid TaskId { get; init; }

    /// <summary>A group <c>ROLE@ORG</c>, or a person or post named as candidate user.</summary>
    public required string Candidate { get; init; }

    /// <summary>That of its task, so that an inbox is found in order; null while somebody has taken the task.</summary>
    public required string? SortKey { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<TaskCandidateRow>
    {
        public void Configure(EntityTypeBuilder<TaskCandidateRow> builder)
        {
            builder.ToTable("TaskCandidates");
            builder.HasKey(row => new { row.CaseId, row.TaskId, row.Candidate });
            builder.HasIndex(row => new { row.Candidate, row.SortKey });
            // tells databases, too, that there is one task for each candidate
            builder.HasOne<TaskRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.TaskId });
            builder.Property(row => row.Candidate).HasMaxLength(200);
            builder.Property(row => row.SortKey).HasMaxLength(60);
        }
    }
}

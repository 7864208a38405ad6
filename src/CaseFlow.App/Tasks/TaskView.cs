using System.Linq.Expressions;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Tasks;

/// <summary>
/// A task as a reader sees it. Candidate groups and variables are JSON;
/// how far the ladder was climbed is in percent of its time, 0 before the first step. What was delegated by a post goes back there. While a listener
/// looks at what was asked of it, nothing else can be; what one denied last stays in sight until something else is asked.
/// </summary>
public sealed record TaskView(
    Guid TaskId,
    Guid CaseId,
    Guid InstanceId,
    string ProcessId,
    string ElementId,
    string Name,
    string? FormId,
    TaskState State,
    string? OwnerPersonId,
    string? OwnerPostId,
    string? AssignedPostId,
    string? DelegatedByPostId,
    int Version,
    string CandidateGroupsJson,
    DateTimeOffset? DueAt,
    DateTimeOffset? FollowUpAt,
    int Priority,
    int EscalatedPercent,
    string VariablesJson,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClaimedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? SuspendedAt,
    DateTimeOffset? ResumesAt,
    DateTimeOffset? ProcessSuspendedAt,
    ListenerEvent? TransitionEvent,
    DateTimeOffset? TransitionAt,
    string? TransitionListener,
    ListenerEvent? DeniedEvent,
    string? DeniedListener,
    string? DeniedReason,
    DateTimeOffset? DeniedAt,
    DateTimeOffset? EndedAt,
    string? CompletedByPersonId,
    string? CompletedByPostId,
    string? OnBehalfOf)
{
    internal static readonly Expression<Func<TaskRow, TaskView>> FromRow = row => new TaskView(
        row.TaskId, row.CaseId, row.InstanceId, row.ProcessId, row.ElementId, row.Name, row.FormId,
        row.State == TaskState.Reserved && row.StartedAt != null ? TaskState.InProgress : row.State, row.OwnerPersonId, row.OwnerPostId,
        row.AssignedPostId, row.DelegatedByPostId, row.Version, row.CandidateGroups,
        row.DueAt, row.FollowUpAt, row.Priority, row.EscalatedPercent, row.Variables, row.OpenedAt, row.ClaimedAt,
        row.StartedAt, row.SuspendedAt, row.ResumesAt, row.ProcessSuspendedAt,
        row.TransitionEvent, row.TransitionAt, row.TransitionListener, row.DeniedEvent, row.DeniedListener, row.DeniedReason, row.DeniedAt,
        row.EndedAt,
        row.CompletedByPersonId, row.CompletedByPostId, row.OnBehalfOf);
}

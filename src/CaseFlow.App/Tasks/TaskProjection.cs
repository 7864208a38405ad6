using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Keeps the rows of tasks, which lists and inboxes read.</summary>
internal sealed class TaskProjection
    : IProjection<InstanceEvent.TaskOpened>,
        IProjection<InstanceEvent.TaskClaimed>,
        IProjection<InstanceEvent.TaskReleased>,
        IProjection<InstanceEvent.TaskWithdrawn>,
        IProjection<InstanceEvent.TaskEscalated>,
        IProjection<InstanceEvent.TaskRetimed>,
        IProjection<InstanceEvent.Migrated>,
        IProjection<InstanceEvent.TaskCompleted>,
        IProjection<InstanceEvent.TaskCancelled>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskOpened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var opened = recorded.Event;
        var instance = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        var row = new TaskRow
        {
            CaseId = recorded.CaseId,
            TaskId = opened.TaskId.Value,
            InstanceId = recorded.StreamId,
            ProcessId = instance.ProcessId,
            ElementId = opened.ElementId,
            Name = opened.Name,
            FormId = opened.FormId,
            State = TaskState.Ready,
            CandidateGroups = EventJson.Write(opened.CandidateGroups),
            DueAt = opened.DueAt,
            SortKey = TaskRow.SortKeyOf(opened.DueAt, opened.TaskId.Value),
            FollowUpAt = opened.FollowUpAt,
            Priority = opened.Priority,
            Variables = EventJson.Write(opened.Variables),
            OpenedAt = opened.OpenedAt,
        };
        db.Add(row);
        Offer(db, row, opened.CandidateGroups.Union(opened.CandidateUsers).Union(opened.Assignee is { } one ? [one] : []));
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskClaimed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Reserve(row, recorded.Event.Owner, recorded.Event.At);
        await PlaceAsync(db, row, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskReleased> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Offer(row);
        await PlaceAsync(db, row, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskWithdrawn> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var withdrawn = recorded.Event;
        var row = await ChangeAsync(db, recorded.CaseId, withdrawn.TaskId, cancellation);
        if (withdrawn.Heir is { } heir)
        {
            Reserve(row, heir, withdrawn.At);
        }
        else
        {
            Offer(row);
        }

        var known = await PlaceAsync(db, row, cancellation);
        Offer(db, row, withdrawn.AddedCandidateUsers.Except(known.Select(candidate => candidate.Candidate)));
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskEscalated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await FindAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        row.Version += recorded.Event.AddedCandidateGroups.IsEmpty ? 0 : 1;
        var groups = EventJson.Read<IReadOnlyList<string>>(row.CandidateGroups);
        var added = recorded.Event.AddedCandidateGroups.Except(groups);
        row.EscalatedPercent = recorded.Event.Percent;
        row.CandidateGroups = EventJson.Write(groups.Concat(added).Order(StringComparer.Ordinal));
        // so that those in memory are all of them
        await CandidatesAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Offer(db, row, added);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskRetimed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Time(row, recorded.Event.DueAt, recorded.Event.FollowUpAt);
        await PlaceAsync(db, row, cancellation);
    }

    /// <summary>What is open has a new place in the drawing; what has ended stays where it was.</summary>
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.Migrated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var row in await OpenAsync(db, recorded.CaseId, recorded.StreamId, cancellation))
        {
            row.ElementId = recorded.Event.IdOf(row.ElementId);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskCompleted> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await EndAsync(db, recorded.CaseId, recorded.Event.TaskId, TaskState.Completed, recorded.At, cancellation);
        var facts = recorded.Event.Facts;
        row.CompletedByPersonId = facts.CompletedBy;
        row.CompletedByPostId = facts.CompletedByPost;
        row.CompletedByOrganisationId = facts.CompletedByOrganisation;
        row.OnBehalfOf = facts.OnBehalfOf;
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskCancelled> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        await EndAsync(db, recorded.CaseId, recorded.Event.TaskId, TaskState.Cancelled, recorded.At, cancellation);

    /// <summary>Keeps its candidates' inboxes in order; what is taken stands in none but its owner's.</summary>
    /// <returns>The candidates, all of them.</returns>
    internal static async ValueTask<IReadOnlyList<TaskCandidateRow>> PlaceAsync(CaseFlowDb db, TaskRow task, CancellationToken cancellation)
    {
        var candidates = await CandidatesAsync(db, task.CaseId, new TaskId(task.TaskId), cancellation);
        foreach (var candidate in candidates)
        {
            candidate.SortKey = PlaceOf(task);
        }

        return candidates;
    }

    /// <summary>The rows of an instance's open tasks.</summary>
    internal static async ValueTask<IEnumerable<TaskRow>> OpenAsync(CaseFlowDb db, Guid caseId, Guid instanceId, CancellationToken cancellation)
    {
        var tasks = db.Set<TaskRow>();
        await tasks.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.EndedAt == null).LoadAsync(cancellation);
        return tasks.Local.Where(row => row.CaseId == caseId && row.InstanceId == instanceId && row.EndedAt is null);
    }

    private static string? PlaceOf(TaskRow task) => task.State is TaskState.Ready ? task.SortKey : null;

    // whoever acts on behalf of a post has it for that post
    internal static void Reserve(TaskRow row, Actor owner, DateTimeOffset at)
    {
        (row.State, row.OwnerPersonId, row.OwnerPostId, row.ClaimedAt, row.StartedAt) = (TaskState.Reserved, owner.PersonId, owner.ActsFor(), at, null);
        row.ForgetDenial();
    }

    internal static void Offer(TaskRow row)
    {
        (row.State, row.OwnerPersonId, row.OwnerPostId, row.ClaimedAt) = (TaskState.Ready, null, null, null);
        (row.DelegatedByPersonId, row.DelegatedByPostId, row.StartedAt) = (null, null, null);
        row.ForgetDenial();
    }

    internal static void Time(TaskRow row, DateTimeOffset? dueAt, DateTimeOffset? followUpAt) =>
        (row.DueAt, row.SortKey, row.FollowUpAt) = (dueAt, TaskRow.SortKeyOf(dueAt, row.TaskId), followUpAt);

    /// <summary>The row of a task of which somebody who has seen it must hear that it is different now.</summary>
    internal static async ValueTask<TaskRow> ChangeAsync(CaseFlowDb db, Guid caseId, TaskId taskId, CancellationToken cancellation)
    {
        var row = await FindAsync(db, caseId, taskId, cancellation);
        row.Version++;
        return row;
    }

    internal static async ValueTask<TaskRow> EndAsync(
        CaseFlowDb db, Guid caseId, TaskId taskId, TaskState state, DateTimeOffset at, CancellationToken cancellation)
    {
        var row = await FindAsync(db, caseId, taskId, cancellation);
        (row.State, row.EndedAt, row.SuspendedAt, row.ResumesAt, row.ProcessSuspendedAt) = (state, at, null, null, null);
        row.EndTransition();
        row.ForgetDenial();
        db.RemoveRange(await CandidatesAsync(db, caseId, taskId, cancellation));
        return row;
    }

    internal static async ValueTask<TaskRow> FindAsync(CaseFlowDb db, Guid caseId, TaskId taskId, CancellationToken cancellation) =>
        await db.FindAsync<TaskRow>([caseId, taskId.Value], cancellation)
        ?? throw new InvalidOperationException($"Expected a row of task {taskId.Value}, but there is none.");

    /// <summary>Whom a task is offered to: those that the command has read or added already, or else those that are stored.</summary>
    internal static async ValueTask<IReadOnlyList<TaskCandidateRow>> CandidatesAsync(
        CaseFlowDb db, Guid caseId, TaskId taskId, CancellationToken cancellation)
    {
        var candidates = db.Set<TaskCandidateRow>();
        return candidates.Local.Where(row => row.CaseId == caseId && row.TaskId == taskId.Value).ToList() is [_, ..] known
            ? known
            : await candidates.Where(row => row.CaseId == caseId && row.TaskId == taskId.Value).ToListAsync(cancellation);
    }

    /// <summary>Offers it to these and to nobody else.</summary>
    internal static async ValueTask OfferAsync(CaseFlowDb db, TaskRow row, IReadOnlyCollection<string> candidates, CancellationToken cancellation)
    {
        var known = await PlaceAsync(db, row, cancellation);
        db.RemoveRange(known.Where(candidate => !candidates.Contains(candidate.Candidate)));
        Offer(db, row, candidates.Except(known.Select(candidate => candidate.Candidate)));
    }

    internal static void Offer(CaseFlowDb db, TaskRow task, IEnumerable<string> candidates) =>
        db.AddRange(candidates.Distinct().Select(candidate =>
            new TaskCandidateRow { CaseId = task.CaseId, TaskId = task.TaskId, Candidate = candidate, SortKey = PlaceOf(task) }));
}

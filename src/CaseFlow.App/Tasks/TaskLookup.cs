using CaseFlow.App.Drafts;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Finds where a task lives: its case, and the instance that decides about it.</summary>
internal sealed class TaskLookup(Rows rows, StreamHeads heads)
{
    private readonly Dictionary<Guid, (TaskPlace Place, IReadOnlyList<DraftRow> Drafts)> _toComplete = [];

    /// <inheritdoc cref="TaskRejections.NotFound"/>
    public static Rejection NotFound => TaskRejections.NotFound;

    public async ValueTask<Outcome<TaskPlace>> FindAsync(Guid taskId, CancellationToken cancellation)
    {
        if (_toComplete.TryGetValue(taskId, out var known))
        {
            return known.Place;
        }

        var places =
            from task in rows.Of<TaskRow>()
            where task.TaskId == taskId
            join instance in rows.Of<InstanceRow>() on new { task.CaseId, task.InstanceId } equals new { instance.CaseId, instance.InstanceId }
            select new { Task = task, Instance = instance };
        // tracked: what a command does to the task is then written to these rows, which need not be read again
        return await places.AsTracking().SingleOrDefaultAsync(cancellation) is { } found ? PlaceOf(found.Task, found.Instance) : NotFound;
    }

    /// <summary>The same for a task that is about to be completed: with all that its end touches, in one statement.</summary>
    public async ValueTask<Outcome<TaskPlace>> FindToCompleteAsync(Guid taskId, CancellationToken cancellation)
    {
        var touched =
            from task in rows.Of<TaskRow>()
            where task.TaskId == taskId
            join instance in rows.Of<InstanceRow>() on new { task.CaseId, task.InstanceId } equals new { instance.CaseId, instance.InstanceId }
            join stream in heads.All on new { task.CaseId, StreamId = task.InstanceId } equals new { stream.Head.CaseId, stream.Head.StreamId }
            select new
            {
                Task = task,
                Instance = instance,
                Stream = stream,
                Candidates = rows.Of<TaskCandidateRow>().Where(row => row.CaseId == task.CaseId && row.TaskId == taskId).ToList(),
                Drafts = rows.Of<DraftRow>().Where(row => row.CaseId == task.CaseId && row.TaskId == taskId).ToList(),
            };
        if (await touched.AsTracking().AsSingleQuery().SingleOrDefaultAsync(cancellation) is not { } found)
        {
            return NotFound;
        }

        heads.Note(found.Stream);
        var place = PlaceOf(found.Task, found.Instance);
        _toComplete[taskId] = (place, found.Drafts);
        return place;
    }

    /// <summary>All drafts of a task, by whomever.</summary>
    public async ValueTask<IReadOnlyList<DraftRow>> DraftsOfAsync(Guid caseId, Guid taskId, CancellationToken cancellation) =>
        _toComplete.TryGetValue(taskId, out var known)
            ? known.Drafts
            : await rows.Of<DraftRow>().AsTracking().Where(row => row.CaseId == caseId && row.TaskId == taskId).ToListAsync(cancellation);

    private static TaskPlace PlaceOf(TaskRow task, InstanceRow instance) => new(
        task.CaseId,
        new InstanceId(task.InstanceId),
        new TaskId(task.TaskId),
        new ProcessKey(instance.ProcessId, instance.ProcessVersion),
        task.FormId,
        task.Variables,
        task.State is TaskState.Ready or TaskState.Reserved,
        task.Version,
        task.DelegatedByPersonId is { } delegator ? (delegator, task.DelegatedByPostId) : null);
}

/// <summary>Where a task lives.</summary>
internal sealed record TaskPlace(
    Guid CaseId,
    InstanceId InstanceId,
    TaskId TaskId,
    ProcessKey Process,
    string? FormId,
    string VariablesJson,
    bool IsOpen,
    int Version,
    (string PersonId, string? PostId)? DelegatedBy);

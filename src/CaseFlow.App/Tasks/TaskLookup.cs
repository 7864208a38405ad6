using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Finds where a task lives: its case, and the instance that decides about it.</summary>
internal sealed class TaskLookup(Rows rows)
{
    /// <inheritdoc cref="TaskRejections.NotFound"/>
    public static Rejection NotFound => TaskRejections.NotFound;

    public async ValueTask<Outcome<TaskPlace>> FindAsync(Guid taskId, CancellationToken cancellation)
    {
        var places =
            from task in rows.Of<TaskRow>()
            where task.TaskId == taskId
            join instance in rows.Of<InstanceRow>() on new { task.CaseId, task.InstanceId } equals new { instance.CaseId, instance.InstanceId }
            select new { Task = task, Instance = instance };
        // tracked: what a command does to the task is then written to these rows, which need not be read again
        return await places.AsTracking().SingleOrDefaultAsync(cancellation) is { } found ? PlaceOf(found.Task, found.Instance) : NotFound;
    }

    private static TaskPlace PlaceOf(TaskRow task, InstanceRow instance) => new(
        task.CaseId,
        new InstanceId(task.InstanceId),
        new TaskId(task.TaskId),
        new ProcessKey(instance.ProcessId, instance.ProcessVersion),
        task.FormId,
        task.Variables,
        task.State is TaskState.Ready or TaskState.Reserved);
}

/// <summary>Where a task lives.</summary>
internal sealed record TaskPlace(
    Guid CaseId, InstanceId InstanceId, TaskId TaskId, ProcessKey Process, string? FormId, string VariablesJson, bool IsOpen);

using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Finds where a task lives: its case, and the instance that decides about it.</summary>
internal sealed class TaskLookup(Rows rows)
{
    /// <summary>No such task, or none that the caller may see: the two look alike.</summary>
    public static readonly Rejection NotFound = new(RejectionKind.NotFound, "task.not_found", "Expected the id of a task, but there is none with this id.");

    public async ValueTask<Outcome<TaskPlace>> FindAsync(Guid taskId, CancellationToken cancellation)
    {
        var place = await rows.Of<TaskRow>().Where(row => row.TaskId == taskId)
            .Select(row => new TaskPlace(row.CaseId, new InstanceId(row.InstanceId), new TaskId(row.TaskId), row.FormId, row.Variables))
            .SingleOrDefaultAsync(cancellation);
        return place is null ? NotFound : place;
    }
}

/// <summary>Where a task lives.</summary>
internal sealed record TaskPlace(Guid CaseId, InstanceId InstanceId, TaskId TaskId, string? FormId, string VariablesJson);

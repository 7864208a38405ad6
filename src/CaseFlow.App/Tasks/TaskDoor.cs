using CaseFlow.App.Replays;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Tasks;

/// <summary>Gives a person's command about a task to the instance in which the task lives.</summary>
internal sealed class TaskDoor(TaskLookup tasks, Instances instances, ExerciseBoard board)
{
    /// <summary>Whose posts steer the tasks of the cases that they read.</summary>
    public const string SteeringRole = "COORD";

    private static readonly Rejection BeingReplayed = new(
        RejectionKind.Conflict, "task.being_replayed", "Expected a case that is not being replayed, but its replay still works on this task.");

    public ValueTask<Outcome<TaskReceipt>> SendAsync(
        Guid taskId, Func<TaskPlace, InstanceCommand.TaskCommand> make, int? expectedVersion, CancellationToken cancellation) =>
        SendAsync(taskId, place => ValueTask.FromResult<Outcome<InstanceCommand.TaskCommand>>(make(place)), expectedVersion, cancellation);

    /// <summary>The same for a command that others than the instance may refuse.</summary>
    public async ValueTask<Outcome<TaskReceipt>> SendAsync(
        Guid taskId, Func<TaskPlace, ValueTask<Outcome<InstanceCommand.TaskCommand>>> make, int? expectedVersion, CancellationToken cancellation)
    {
        var found = await tasks.FindAsync(taskId, cancellation);
        if (found.IsRejected)
        {
            return found.Rejection;
        }

        var place = found.Value;
        if (board.Holds(place.CaseId))
        {
            return BeingReplayed;
        }

        var command = await make(place);
        if (command.IsRejected)
        {
            return command.Rejection;
        }

        var rejection = await instances.SendAsync(
            place.CaseId, place.InstanceId, command.Value with { ExpectedVersion = expectedVersion }, cancellation);
        return rejection is null ? new TaskReceipt(taskId, place.CaseId) : rejection;
    }
}

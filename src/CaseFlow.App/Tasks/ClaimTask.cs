using CaseFlow.App.Replays;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Takes a task that is offered to the caller; of two who try at once, one wins and the other is told.
/// Claiming one's own task changes nothing. While a historic case is being loaded its tasks are left to the replay.
/// </summary>
public sealed record ClaimTask(Guid TaskId) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ClaimTask>
    {
        public Validator() => RuleFor(command => command.TaskId).NotEmpty();
    }

    private static readonly Rejection BeingReplayed = new(
        RejectionKind.Conflict, "task.being_replayed", "Expected a case that is not being replayed, but its replay still works on this task.");

    internal sealed class Handler(TaskLookup tasks, Instances instances, ExerciseBoard board) : ICommandHandler<ClaimTask, Outcome<TaskReceipt>>
    {
        public async ValueTask<Outcome<TaskReceipt>> Handle(ClaimTask command, CancellationToken cancellation)
        {
            var found = await tasks.FindAsync(command.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var place = found.Value;
            if (board.Holds(place.CaseId))
            {
                return BeingReplayed;
            }

            var rejection = await instances.SendAsync(place.CaseId, place.InstanceId, new InstanceCommand.ClaimTask(place.TaskId), cancellation);
            return rejection is null ? new TaskReceipt(command.TaskId, place.CaseId) : rejection;
        }
    }
}

/// <summary>That a task was changed.</summary>
public sealed record TaskReceipt(Guid TaskId, Guid CaseId);

using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Takes a task that is offered to the caller; of two who try at once, one wins and the other is told.
/// Claiming one's own task changes nothing. While a historic case is being loaded its tasks are left to the replay.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ClaimTask(Guid TaskId, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ClaimTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<ClaimTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(ClaimTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => new InstanceCommand.ClaimTask(place.TaskId), command.ExpectedVersion, cancellation);
    }
}

/// <summary>That a task was changed.</summary>
public sealed record TaskReceipt(Guid TaskId, Guid CaseId);

using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Says that the caller lets a task lie that they had begun to work on; it stays theirs.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record StopTask(Guid TaskId, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<StopTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<StopTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(StopTask command, CancellationToken cancellation) =>
            door.SendAsync(
                command.TaskId,
                place => new InstanceCommand.StopTask(place.TaskId),
                command.ExpectedVersion,
                cancellation);
    }
}

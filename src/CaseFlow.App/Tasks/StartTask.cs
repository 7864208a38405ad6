using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Says that the caller works on a task that they have, or may take. Saying it again changes nothing.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record StartTask(Guid TaskId, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<StartTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<StartTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(StartTask command, CancellationToken cancellation) =>
            door.SendAsync(
                command.TaskId,
                place => new InstanceCommand.StartTask(place.TaskId),
                command.ExpectedVersion,
                cancellation);
    }
}

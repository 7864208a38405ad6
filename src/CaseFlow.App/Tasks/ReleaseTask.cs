using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Gives a task that the caller holds back to its candidates.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ReleaseTask(Guid TaskId, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ReleaseTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<ReleaseTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(ReleaseTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => new InstanceCommand.ReleaseTask(place.TaskId), command.ExpectedVersion, cancellation);
    }
}

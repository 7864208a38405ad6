using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Goes on with a task at rest that the caller has, or whose case they coordinate. It is due later by as long as it rested, at the latest when
/// its step ends by itself.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ResumeTask(Guid TaskId, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ResumeTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, Session session) : ICommandHandler<ResumeTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(ResumeTask command, CancellationToken cancellation) =>
            door.SendAsync(
                command.TaskId,
                place => new InstanceCommand.ResumeTask(place.TaskId, session.Caller.HasRole(TaskDoor.SteeringRole)),
                command.ExpectedVersion,
                cancellation);
    }
}

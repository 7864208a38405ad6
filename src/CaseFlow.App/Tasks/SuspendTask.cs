using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Lets a task rest that the caller has, or whose case they coordinate: nobody takes or completes it, nobody is reminded of it, and its term
/// stands still until it is resumed.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Until">When it is resumed by itself; null when somebody will do so.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SuspendTask(Guid TaskId, string Grounds, DateTimeOffset? Until = null, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<SuspendTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, Session session) : ICommandHandler<SuspendTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(SuspendTask command, CancellationToken cancellation) =>
            door.SendAsync(
                command.TaskId,
                place => new InstanceCommand.SuspendTask(
                    place.TaskId, command.Until.ToMilliseconds(), command.Grounds, session.Caller.HasRole(TaskDoor.SteeringRole)),
                command.ExpectedVersion,
                cancellation);
    }
}

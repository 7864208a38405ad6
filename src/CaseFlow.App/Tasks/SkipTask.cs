using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Lets the process go on without a task that its workflow calls skippable. Nothing was entered, and nobody counts as having done it: the record
/// shows it as a deviation, with the grounds.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles(TaskDoor.SteeringRole)]
public sealed record SkipTask(Guid TaskId, string Grounds, int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<SkipTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<SkipTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(SkipTask command, CancellationToken cancellation) => door.SendAsync(
            command.TaskId, place => new InstanceCommand.SkipTask(place.TaskId, command.Grounds), command.ExpectedVersion, cancellation);
    }
}

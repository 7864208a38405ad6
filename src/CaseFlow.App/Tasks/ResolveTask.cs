using CaseFlow.App.Forms;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Gives a task that was delegated to the caller back to whoever delegated it, with what was found. Who has left their post meanwhile does not
/// get it back: it is offered again.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Result">What was found or done, in words.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ResolveTask(Guid TaskId, string Result, int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ResolveTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Result).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, TaskReceivers receivers) : ICommandHandler<ResolveTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(ResolveTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => ToEngineAsync(command, place, cancellation), command.ExpectedVersion, cancellation);

        private async ValueTask<Outcome<InstanceCommand.TaskCommand>> ToEngineAsync(ResolveTask command, TaskPlace place, CancellationToken cancellation)
        {
            var isGone = place.DelegatedBy is (var person, var post) && !await receivers.ActsAsync(person, post, cancellation);
            return new InstanceCommand.ResolveTask(place.TaskId, command.Result, isGone);
        }
    }
}

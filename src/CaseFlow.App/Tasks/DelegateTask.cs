using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Lets somebody else work on a task that the caller has, or may take; the record keeps both. Nobody is delegated what looks at their own work,
/// and all who had a hand in a task count as having done it.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="PostId">The post for which they work on it, e.g. <c>legal-un</c>; it may read the case.</param>
/// <param name="ReturnsToMe">Whether it comes back for completing: the delegate resolves it, and does not complete it.</param>
/// <param name="Grounds">Why.</param>
/// <param name="PersonId">Who: the post's holder, a deputy who acts or a substitute. Null means the holder.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record DelegateTask(
    Guid TaskId, string PostId, bool ReturnsToMe, string Grounds, string? PersonId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<DelegateTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, TaskReceivers receivers) : ICommandHandler<DelegateTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(DelegateTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => ToEngineAsync(command, place, cancellation), command.ExpectedVersion, cancellation);

        private async ValueTask<Outcome<InstanceCommand.TaskCommand>> ToEngineAsync(DelegateTask command, TaskPlace place, CancellationToken cancellation)
        {
            var found = await receivers.FindPersonAsync(place.CaseId, command.PostId, command.PersonId, cancellation);
            return found.IsRejected
                ? found.Rejection
                : new InstanceCommand.DelegateTask(place.TaskId, found.Value, command.ReturnsToMe, command.Grounds);
        }
    }
}

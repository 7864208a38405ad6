using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Gives an open task to a post that may read its case, or to one person who acts from that post, whoever has it now. Nobody is given what
/// looks at their own work.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="PostId">The post, e.g. <c>legal-un</c>.</param>
/// <param name="Grounds">Why.</param>
/// <param name="PersonId">Who has it then: the post's holder, a deputy who acts or a substitute. Null offers it to the post alone.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles(TaskDoor.SteeringRole)]
public sealed record AssignTask(Guid TaskId, string PostId, string Grounds, string? PersonId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<AssignTask>
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

    internal sealed class Handler(TaskDoor door, TaskReceivers receivers) : ICommandHandler<AssignTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(AssignTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => ToEngineAsync(command, place, cancellation), command.ExpectedVersion, cancellation);

        private async ValueTask<Outcome<InstanceCommand.TaskCommand>> ToEngineAsync(AssignTask command, TaskPlace place, CancellationToken cancellation)
        {
            var found = await receivers.FindAsync(place.CaseId, command.PostId, command.PersonId, cancellation);
            return found.IsRejected
                ? found.Rejection
                : new InstanceCommand.AssignTask(place.TaskId, found.Value.PostId, found.Value.OrganisationId, found.Value.Person, command.Grounds);
        }
    }
}

using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Changes when an open task is due, when to look at it again, how urgent it is or to whom it is offered; what is left out stays. Its escalation
/// ladder moves along with the due time.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Grounds">Why.</param>
/// <param name="DueAt">When it has to be done: still to come, and before its step ends by itself.</param>
/// <param name="FollowUpAt">When to look at it again; not after it is due.</param>
/// <param name="Priority">From 0 to 100, the higher the more urgent.</param>
/// <param name="CandidateGroups">Groups that it is offered to, in place of those before; each needs a post that may read the case.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles(TaskDoor.SteeringRole)]
public sealed record UpdateTask(
    Guid TaskId,
    string Grounds,
    DateTimeOffset? DueAt = null,
    DateTimeOffset? FollowUpAt = null,
    int? Priority = null,
    IReadOnlyList<string>? CandidateGroups = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<UpdateTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Priority).InclusiveBetween(0, 100);
            RuleFor(command => command.CandidateGroups).NotEndless();
            RuleForEach(command => command.CandidateGroups).IsGroup();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, TaskReceivers receivers) : ICommandHandler<UpdateTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(UpdateTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => ToEngineAsync(command, place, cancellation), command.ExpectedVersion, cancellation);

        private async ValueTask<Outcome<InstanceCommand.TaskCommand>> ToEngineAsync(UpdateTask command, TaskPlace place, CancellationToken cancellation)
        {
            var groups = command.CandidateGroups?.ToImmutableSortedSet(StringComparer.Ordinal);
            var change = new TaskChange(command.DueAt.ToMilliseconds(), command.FollowUpAt.ToMilliseconds(), command.Priority, groups);
            return groups is not null && await receivers.RefusalAsync(place.CaseId, groups, cancellation) is { } refusal
                ? refusal
                : new InstanceCommand.UpdateTask(place.TaskId, change, command.Grounds);
        }
    }
}

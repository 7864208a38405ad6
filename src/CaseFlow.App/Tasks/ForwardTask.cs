using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Offers a task that the caller has, or may take, to other groups in place of those that it was offered to. Each needs a post that may read
/// the case.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="CandidateGroups">The groups, e.g. <c>LEGAL@UN</c>.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ForwardTask(Guid TaskId, IReadOnlyList<string> CandidateGroups, string Grounds, int? ExpectedVersion = null)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ForwardTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.CandidateGroups).NotEmptyNorEndless();
            RuleForEach(command => command.CandidateGroups).IsGroup();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door, TaskReceivers receivers) : ICommandHandler<ForwardTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(ForwardTask command, CancellationToken cancellation) =>
            door.SendAsync(command.TaskId, place => ToEngineAsync(command, place, cancellation), command.ExpectedVersion, cancellation);

        private async ValueTask<Outcome<InstanceCommand.TaskCommand>> ToEngineAsync(ForwardTask command, TaskPlace place, CancellationToken cancellation)
        {
            var groups = command.CandidateGroups.ToImmutableSortedSet(StringComparer.Ordinal);
            return await receivers.RefusalAsync(place.CaseId, groups, cancellation) is { } refusal
                ? refusal
                : new InstanceCommand.ForwardTask(place.TaskId, groups, command.Grounds);
        }
    }
}

using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Takes a task from somebody who may not act for a post any more: an heir has it then, or it is offered again. Repeating it changes nothing.
/// Only CaseFlow's own outbox sends it.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="PersonId">Who may not act any more.</param>
/// <param name="PostId">The post for which they did.</param>
/// <param name="PostGroups">The groups of that post.</param>
/// <param name="Heir">Who takes what they had taken; null offers it again.</param>
/// <param name="Reason">Why, as it stays in the journal.</param>
[AllowedRoles]
public sealed record WithdrawTask(Guid TaskId, string PersonId, string PostId, ImmutableArray<string> PostGroups, Actor? Heir, string Reason)
    : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<WithdrawTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.PersonId).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.PostId).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(TaskLookup tasks, Instances instances) : ICommandHandler<WithdrawTask, Outcome<TaskReceipt>>
    {
        public async ValueTask<Outcome<TaskReceipt>> Handle(WithdrawTask command, CancellationToken cancellation)
        {
            var found = await tasks.FindAsync(command.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var place = found.Value;
            var withdraw = new InstanceCommand.WithdrawTask(
                place.TaskId,
                command.PersonId,
                command.PostId,
                command.PostGroups.ToImmutableSortedSet(StringComparer.Ordinal),
                command.Heir,
                command.Reason);
            var rejection = await instances.SendAsync(place.CaseId, place.InstanceId, withdraw, cancellation);
            return rejection is null ? new TaskReceipt(command.TaskId, place.CaseId) : rejection;
        }
    }
}

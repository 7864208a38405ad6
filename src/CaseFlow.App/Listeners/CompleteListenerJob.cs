using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Listeners;

/// <summary>
/// Answers a listener that waits. An execution listener may give variables: at a start they are its element's own, at an end they go outwards. A task
/// listener may correct the task, or deny what was asked of it where it is assigned, updated or completed; then nothing is done, and nothing corrected.
/// </summary>
/// <param name="ListenerJobId">The job.</param>
/// <param name="Variables">What an execution listener found; empty for a task listener.</param>
/// <param name="DeniedReason">Why a task listener says no, as whoever asked will read it. Null when it agrees.</param>
/// <param name="Corrections">What a task listener says otherwise about the task; null for nothing.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record CompleteListenerJob(
    Guid ListenerJobId, FeelContext? Variables = null, string? DeniedReason = null, ListenerCorrections? Corrections = null)
    : ICommand<Outcome<ListenerReceipt>>
{
    public sealed class Validator : AbstractValidator<CompleteListenerJob>
    {
        public Validator()
        {
            RuleFor(command => command.ListenerJobId).NotEmpty();
            RuleFor(command => command.DeniedReason).MinimumLength(1).MaximumLength(TextLimits.Text);
            RuleFor(command => command.Corrections).ChildRules(corrections =>
            {
                corrections.RuleFor(said => said!.Assignee).MaximumLength(TextLimits.Code);
                corrections.RuleFor(said => said!.Priority).InclusiveBetween(0, 100);
                corrections.RuleFor(said => said!.CandidateGroups).NotEndless();
                corrections.RuleForEach(said => said!.CandidateGroups).IsGroup();
                corrections.RuleFor(said => said!.CandidateUsers).NotEndless();
                corrections.RuleForEach(said => said!.CandidateUsers).NotEmpty().MaximumLength(TextLimits.Code);
            }).When(command => command.Corrections is not null);
        }
    }

    internal sealed class Handler(ListenerDoor door, TaskReceivers receivers) : ICommandHandler<CompleteListenerJob, Outcome<ListenerReceipt>>
    {
        public ValueTask<Outcome<ListenerReceipt>> Handle(CompleteListenerJob command, CancellationToken cancellation) => door.SendAsync(
            command.ListenerJobId,
            async (caseId, id) =>
                command.Corrections?.CandidateGroups is { } groups && await receivers.RefusalAsync(caseId, groups, cancellation) is { } refusal
                ? refusal
                : new InstanceCommand.CompleteJob(id, command.Variables ?? FeelContext.Empty, command.Corrections?.ToEngine(), command.DeniedReason),
            cancellation);
    }
}

/// <summary>What a listener says otherwise about a task; what is left out stays.</summary>
/// <param name="Assignee">The person or post for whom it is meant; who else was about to get it does not. Empty for none.</param>
/// <param name="CandidateGroups">Groups that it is offered to, in place of those before; each needs a post that may read the case. Empty for none.</param>
/// <param name="CandidateUsers">Persons or posts that it is offered to, in place of those before; empty for none.</param>
/// <param name="DueAt">When it has to be done: still to come, and before its step ends by itself.</param>
/// <param name="FollowUpAt">When to look at it again; not after it is due.</param>
/// <param name="Priority">From 0 to 100, the higher the more urgent.</param>
public sealed record ListenerCorrections(
    string? Assignee = null,
    IReadOnlyList<string>? CandidateGroups = null,
    IReadOnlyList<string>? CandidateUsers = null,
    DateTimeOffset? DueAt = null,
    DateTimeOffset? FollowUpAt = null,
    int? Priority = null)
{
    internal TaskCorrections ToEngine() => new(
        Assignee,
        CandidateGroups?.ToImmutableSortedSet(StringComparer.Ordinal),
        CandidateUsers?.ToImmutableSortedSet(StringComparer.Ordinal),
        DueAt.ToMilliseconds(),
        FollowUpAt.ToMilliseconds(),
        Priority);
}

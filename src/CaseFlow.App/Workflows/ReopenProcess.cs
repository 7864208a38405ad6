using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Takes up again a process of a case that has ended, e.g. for one more review: a new run of its newest version begins at a message start event drawn
/// for it, or at any step, with the variables that the old one ended with. Who did what then still keeps four eyes four. The old run stays as it is;
/// the new one names it. It stays on record as a deviation, with its grounds.
/// </summary>
/// <param name="InstanceId">The run that has ended.</param>
/// <param name="Grounds">Why.</param>
/// <param name="MessageName">The message of the start event at which it begins; null when a step is given.</param>
/// <param name="ElementId">The id of the step at which it begins; null when a message is given.</param>
/// <param name="Variables">What is different now; null for nothing.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record ReopenProcess(
    Guid InstanceId, string Grounds, string? MessageName = null, string? ElementId = null, FeelContext? Variables = null)
    : ICommand<Outcome<ReopeningReceipt>>
{
    public sealed class Validator : AbstractValidator<ReopenProcess>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.MessageName).MaximumLength(200);
            RuleFor(command => command.ElementId).MaximumLength(200);
        }
    }

    internal sealed class Handler(Rows rows, EventStore store, Definitions definitions, Instances instances, DecisionContextSource contexts)
        : ICommandHandler<ReopenProcess, Outcome<ReopeningReceipt>>
    {
        public async ValueTask<Outcome<ReopeningReceipt>> Handle(ReopenProcess command, CancellationToken cancellation)
        {
            var row = await rows.Of<InstanceRow>().SingleOrDefaultAsync(row => row.InstanceId == command.InstanceId, cancellation);
            if (row is null)
            {
                return InstanceRejections.NotFound;
            }

            var (file, _) = await store.LoadAsync(Streams.Case, row.CaseId, row.CaseId, cancellation);
            if (file is Case.Closed or Case.Declined)
            {
                return file is Case.Closed ? CaseRejections.Closed : CaseRejections.Declined;
            }

            if (string.IsNullOrEmpty(command.ElementId) == string.IsNullOrEmpty(command.MessageName))
            {
                return WorkflowRejections.OneBeginning;
            }

            if (await definitions.LatestAsync(row.ProcessId, cancellation) is not { } newest)
            {
                return WorkflowRejections.NotFound;
            }

            var (old, _) = await store.LoadAsync(Streams.Instance, row.CaseId, row.InstanceId, cancellation);
            return await RefusalAsync(row.CaseId, old, cancellation) is { } rejection
                ? rejection
                : await ReopenAsync(command, row.CaseId, old, newest, cancellation);
        }

        private async ValueTask<Rejection?> RefusalAsync(Guid caseId, Instance old, CancellationToken cancellation)
        {
            if (old is not Instance.Ended { ReopenedAs: { } again })
            {
                return null;
            }

            var (taken, _) = await store.LoadAsync(Streams.Instance, caseId, again.Value, cancellation);
            return taken is Instance.Running ? WorkflowRejections.Reopened : null;
        }

        private async ValueTask<Outcome<ReopeningReceipt>> ReopenAsync(
            ReopenProcess command, Guid caseId, Instance old, PinnedProcess newest, CancellationToken cancellation)
        {
            var context = await contexts.ForAsync(caseId, cancellation);
            var (from, to) = (new InstanceId(command.InstanceId), new InstanceId(context.NewId()));
            var model = newest.Environment.Model;
            var elementId = command.ElementId ?? model.StartOn(command.MessageName!)?.Id ?? command.MessageName!;
            var at = new ModifiedElement(elementId, model.FindNode(elementId)?.Name ?? elementId);
            if (await instances.SendAsync(caseId, from, new InstanceCommand.Reopen(to, at, command.Grounds), cancellation) is { } refusal)
            {
                return refusal;
            }

            var left = ((Instance.Ended)old).Legacy;
            var variables = (command.Variables ?? FeelContext.Empty).Entries.Aggregate(left.Variables, (all, entry) => all.With(entry.Key, entry.Value));
            var reentry = new Reentry(from, left.CompletedTasks, left.Deeds, command.ElementId);
            var start = new InstanceStart(variables, MessageName: command.MessageName, InstanceId: to, Reentry: reentry);
            var started = await instances.StartAsync(caseId, newest, start, cancellation);
            return started.IsRejected
                ? started.Rejection with { Path = command.ElementId is null ? "messageName" : "elementId" }
                : new ReopeningReceipt(to.Value, from, caseId, newest.Key.ProcessId, newest.Key.Version);
        }
    }
}

/// <summary>That a process was taken up again.</summary>
/// <param name="InstanceId">The new run of the process.</param>
/// <param name="ReopenedFromId">The run that had ended.</param>
/// <param name="CaseId">Their case.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="Version">The version that the new run runs.</param>
public sealed record ReopeningReceipt(Guid InstanceId, InstanceId ReopenedFromId, Guid CaseId, string ProcessId, int Version);

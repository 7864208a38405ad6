using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Incidents;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Batches;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Batches;

/// <summary>
/// Does one thing with many running processes, one after the other in the background: each once, each judged by what it and its sender are by then, and
/// each with its own line in the record of its case. A trial finds out what would become of each and does nothing.
/// </summary>
/// <param name="Operation">What is done with each.</param>
/// <param name="Grounds">Why.</param>
/// <param name="IsTrial">Whether it is only found out what would become of each.</param>
/// <param name="InstanceIds">Just these runs; null for all running ones that the other fields choose. Of all that choose, at least one is needed.</param>
/// <param name="ProcessId">Only runs of this process; null for those of all, with which goes what they have called.</param>
/// <param name="ProcessVersion">Only runs of this version of it; null for all.</param>
/// <param name="CaseId">Only runs in this case; null for all cases that the caller may see.</param>
/// <param name="Cases">Only runs in such cases; null for all.</param>
/// <param name="ToVersion">For MIGRATE: the version that each goes to.</param>
/// <param name="Elements">For MIGRATE: what is called otherwise there; null when all that is open keeps its id.</param>
/// <param name="FromElementId">For MODIFY: the step that ends; null for none.</param>
/// <param name="ToElementId">For MODIFY: the step that begins; null for none.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record StartBatch(
    BatchOperation Operation,
    string Grounds,
    bool IsTrial = false,
    IReadOnlyList<Guid>? InstanceIds = null,
    string? ProcessId = null,
    int? ProcessVersion = null,
    Guid? CaseId = null,
    CaseFilter? Cases = null,
    int? ToVersion = null,
    IReadOnlyList<ElementMapping>? Elements = null,
    string? FromElementId = null,
    string? ToElementId = null) : ICommand<Outcome<BatchReceipt>>
{
    public sealed class Validator : AbstractValidator<StartBatch>
    {
        public Validator()
        {
            RuleFor(command => command.Operation).IsInEnum();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.InstanceIds)
                .Must(ids => ids is null || ids.Count <= BatchDecider.MostSubjects)
                .WithMessage($"Expected at most {BatchDecider.MostSubjects} processes, but there are more.");
            RuleFor(command => command.ProcessId).MaximumLength(200);
            RuleFor(command => command.Cases!.Country).IsCountry().When(command => command.Cases is not null);
            RuleFor(command => command.Cases!.Owner).MaximumLength(TextLimits.Code).When(command => command.Cases is not null);
            RuleFor(command => command.ToVersion).GreaterThan(0);
            RuleFor(command => command.Elements).IsMapping();
            RuleFor(command => command.FromElementId).MaximumLength(200);
            RuleFor(command => command.ToElementId).MaximumLength(200);
        }
    }

    internal sealed class Handler(BatchStarts batches, Rows rows, DecisionContextSource contexts) : ICommandHandler<StartBatch, Outcome<BatchReceipt>>
    {
        public async ValueTask<Outcome<BatchReceipt>> Handle(StartBatch command, CancellationToken cancellation)
        {
            if (command is { InstanceIds: null, ProcessId: null, CaseId: null } && (command.Cases ?? new()) == new CaseFilter())
            {
                return BatchRejections.SelectionNeeded;
            }

            var subjects = await SubjectsOf(command).Take(BatchDecider.MostSubjects + 1).ToListAsync(cancellation);
            if (subjects.Count > 0 && MissingIn(command) is { } missing)
            {
                return missing;
            }

            var work = new BatchWork(command.Operation, command.ToVersion, command.Elements, command.FromElementId, command.ToElementId);
            var order = new BatchOrder(EventJson.Write(work), command.IsTrial, [.. subjects], command.Grounds);
            return await batches.StartAsync(contexts.NewPartition(), order, cancellation);
        }

        private static Rejection? MissingIn(StartBatch command) => command switch
        {
            { Operation: BatchOperation.Migrate, ToVersion: null } => BatchRejections.VersionNeeded,
            { Operation: BatchOperation.Modify, FromElementId: null or "", ToElementId: null or "" } => BatchRejections.StepNeeded,
            _ => null,
        };

        private IQueryable<BatchSubject> SubjectsOf(StartBatch command)
        {
            var chosen = ChosenBy(command);
            return command.Operation is not BatchOperation.RetryIncidents
                ? chosen.OrderBy(row => row.StartedAt).ThenBy(row => row.InstanceId).Select(row => new BatchSubject(row.InstanceId, row.InstanceId, row.CaseId))
                : rows.Of<IncidentRow>()
                    .Where(incident => incident.ResolvedAt == null)
                    .Where(incident => chosen.Any(row => row.CaseId == incident.CaseId && row.InstanceId == incident.InstanceId))
                    .OrderBy(incident => incident.SortKey)
                    .Select(incident => new BatchSubject(incident.IncidentId, incident.InstanceId, incident.CaseId));
        }

        private IQueryable<InstanceRow> ChosenBy(StartBatch command)
        {
            var running = rows.Of<InstanceRow>().Where(row => row.State == InstanceRow.Running);
            if (command.InstanceIds is { } ids)
            {
                var chosen = ids.ToArray();
                running = running.Where(row => chosen.Contains(row.InstanceId));
            }
            else if (command is { ProcessId: null, Operation: BatchOperation.Suspend or BatchOperation.Resume or BatchOperation.Cancel })
            {
                // what a process has called stands still, goes on and ends with it
                running = running.Where(row => row.ParentInstanceId == null);
            }

            if (command.Cases is { } filter)
            {
                var cases = filter.Of(rows);
                running = running.Where(row => cases.Any(file => file.CaseId == row.CaseId));
            }

            return running
                .Where(row => command.ProcessId == null || row.ProcessId == command.ProcessId)
                .Where(row => command.ProcessVersion == null || row.ProcessVersion == command.ProcessVersion)
                .Where(row => command.CaseId == null || row.CaseId == command.CaseId);
        }
    }
}

/// <summary>That a batch was begun or stopped.</summary>
public sealed record BatchReceipt(Guid BatchId);

using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Reviews;
using CaseFlow.App.Schedules;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Stores a new version of workflows, decisions, forms and reference data that belong together. What cannot run is refused as a
/// whole with every problem named. Deploying the same files again changes nothing and answers the first receipt.
/// </summary>
/// <param name="Resources">The files, at most <see cref="MaxResources"/>.</param>
/// <param name="IsStrict">Whether what would do less than it says, or have no effect, is refused as well.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record DeployWorkflow(ImmutableArray<WorkflowResource> Resources, bool IsStrict = false) : ICommand<Outcome<DeploymentReceipt>>
{
    /// <summary>Most files in one deployment.</summary>
    public const int MaxResources = 200;

    /// <summary>Longest file, in UTF-16 code units.</summary>
    public const int MaxTextLength = 4_000_000;

    /// <summary>Whether files that were deployed before are left alone even if newer versions have come since.</summary>
    internal bool OnlyNew { get; init; }

    public sealed class Validator : AbstractValidator<DeployWorkflow>
    {
        public Validator()
        {
            RuleFor(command => command.Resources).NotEmpty().Must(resources => resources.Length <= MaxResources)
                .WithMessage($"Expected at most {MaxResources} files.");
            RuleForEach(command => command.Resources).ChildRules(resource =>
            {
                resource.RuleFor(file => file.Name).NotEmpty().MaximumLength(400);
                resource.RuleFor(file => file.Text).NotEmpty().MaximumLength(MaxTextLength);
            });
        }
    }

    internal sealed class Handler(CaseFlowDb db, Session session, ReferenceCache reference, ScheduleArming schedules, ReviewCycleSeeding reviews)
        : ICommandHandler<DeployWorkflow, Outcome<DeploymentReceipt>>
    {
        public async ValueTask<Outcome<DeploymentReceipt>> Handle(DeployWorkflow command, CancellationToken cancellation)
        {
            var deployed = await SameFilesAsync(command, cancellation);
            if (deployed.Count > 0 && session.Caller.IsSystem)
            {
                return Receipt(deployed, changed: false, advice: []);
            }

            var reading = WorkflowReader.Read(command.Resources);
            if (reading.Problems.Where(problem => problem.IsError || command.IsStrict).ToList() is { Count: > 0 } refused)
            {
                return Outcome.Refuse<DeploymentReceipt>([.. refused.Select(ToRejection)]);
            }

            if (deployed.Count > 0)
            {
                return Receipt(deployed, changed: false, reading.Problems);
            }

            if (!session.Caller.IsSystem && reading.Definitions.Any(ShippedWorkflows.IsOfDirectory))
            {
                return WorkflowRejections.Directory;
            }

            var rows = Rows(reading, await VersionsAsync(reading, cancellation));
            db.AddRange(rows);
            await schedules.OrderAsync(rows[0].DeploymentId, reading.Bundle.Processes.Values, cancellation);
            await reviews.OrderAsync(rows[0].DeploymentId, reading.Definitions, cancellation);
            reference.Forget();
            return Receipt(rows, changed: true, reading.Problems);
        }

        /// <summary>The definitions of the deployment that holds exactly these files: still the newest ones or, if only new files are wanted, any.</summary>
        private async Task<List<DefinitionRow>> SameFilesAsync(DeployWorkflow command, CancellationToken cancellation)
        {
            var (name, hash) = (command.Resources[0].Name, WorkflowReader.Hash(command.Resources[0]));
            var rows = command.OnlyNew ? db.Set<DefinitionRow>().AsNoTracking() : Newest();
            var deployments = rows.Where(row => row.ResourceName == name && row.Sha256 == hash).Select(row => row.DeploymentId);
            var candidates = await rows.Where(row => deployments.Contains(row.DeploymentId)).ToListAsync(cancellation);
            var files = command.Resources.Select(resource => (resource.Name, WorkflowReader.Hash(resource))).ToHashSet();
            return candidates.GroupBy(row => row.DeploymentId).Select(deployment => deployment.ToList())
                .FirstOrDefault(deployment => files.SetEquals(deployment.Select(row => (row.ResourceName, row.Sha256)))) ?? [];
        }

        private IQueryable<DefinitionRow> Newest()
        {
            var all = db.Set<DefinitionRow>().AsNoTracking();
            return all.Where(row => !all.Any(other => other.Kind == row.Kind && other.Key == row.Key && other.Version > row.Version));
        }

        private static Rejection ToRejection(WorkflowProblem problem) =>
            new(RejectionKind.Invalid, problem.IsError ? "workflow.invalid" : "workflow.not_strict", problem.Message,
                problem.ElementId is null ? problem.Resource : $"{problem.Resource}#{problem.ElementId}");

        private async Task<Dictionary<(DefinitionKind, string), int>> VersionsAsync(WorkflowReading reading, CancellationToken cancellation)
        {
            var keys = reading.Definitions.Select(definition => definition.Key).Distinct().ToList();
            return await Newest().Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => (row.Kind, row.Key), row => row.Version, cancellation);
        }

        private List<DefinitionRow> Rows(WorkflowReading reading, Dictionary<(DefinitionKind, string), int> versions)
        {
            var deploymentId = OrderedIds.New(session.StartedAt);
            return
            [
                .. from definition in reading.Definitions
                   select Row(definition, 1 + versions.GetValueOrDefault((definition.Kind, definition.Key)), deploymentId),
            ];
        }

        private DefinitionRow Row(ReadDefinition definition, int version, Guid deploymentId) => new()
        {
            Kind = definition.Kind,
            Key = definition.Key,
            Version = version,
            DeploymentId = deploymentId,
            Name = definition.Name,
            VersionTag = definition.VersionTag,
            ResourceName = definition.Resource.Name,
            Sha256 = definition.Sha256,
            Text = definition.Resource.Text,
            DeployedAt = session.StartedAt,
            DeployedBy = session.Caller.Actor.PersonId,
            SortKey = DefinitionRow.SortKeyOf(definition.Kind, definition.Key, version),
        };

        private static DeploymentReceipt Receipt(List<DefinitionRow> rows, bool changed, ImmutableArray<WorkflowProblem> advice) =>
            new(
                rows[0].DeploymentId,
                changed,
                [.. rows.OrderBy(row => row.SortKey, StringComparer.Ordinal).Select(row => new DeployedDefinition(row.Kind, row.Key, row.Version, row.Name))],
                advice);
    }
}

/// <summary>What a deployment stored.</summary>
/// <param name="DeploymentId">The deployment.</param>
/// <param name="Changed">False when the same files had been deployed before.</param>
/// <param name="Definitions">What it holds, with versions.</param>
/// <param name="Advice">What runs with less than is drawn, or is kept without effect; nothing of it prevented the deployment.</param>
public sealed record DeploymentReceipt(
    Guid DeploymentId, bool Changed, ImmutableArray<DeployedDefinition> Definitions, ImmutableArray<WorkflowProblem> Advice);

/// <summary>One definition in a deployment.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Key">Its process, decision or form id, or the key of reference data.</param>
/// <param name="Version">The version that it has now.</param>
/// <param name="Name">What it is called.</param>
public sealed record DeployedDefinition(DefinitionKind Kind, string Key, int Version, string Name);

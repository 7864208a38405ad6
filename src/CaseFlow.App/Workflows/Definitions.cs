using System.Runtime.CompilerServices;
using CaseFlow.App.Organisations;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>Finds deployed processes. A running instance stays on its version until it is migrated.</summary>
internal sealed class Definitions(CaseFlowDb db, DefinitionCache cache, ReferenceSource reference, OrganisationDirectory directory)
{
    // an element is at most four events: a loop becomes an incident before the unit of work refuses the whole command
    public const int StepLimit = UnitOfWork.MaxEvents / 5;

    private static readonly DefinitionKind[] Run = [DefinitionKind.Process, DefinitionKind.Decision, DefinitionKind.Form];

    /// <summary>The version that an instance is pinned to.</summary>
    public async ValueTask<PinnedProcess> LoadAsync(ProcessKey key, CancellationToken cancellation) =>
        Pin(
            key,
            cache.TryGet(key) ?? await ReadAsync(await DeploymentOfAsync(key, cancellation), cancellation),
            await reference.CurrentAsync(cancellation),
            (await directory.CurrentAsync(cancellation)).Stations);

    /// <summary>A version that somebody names; null when there is none.</summary>
    public async ValueTask<PinnedProcess?> FindAsync(ProcessKey key, CancellationToken cancellation) =>
        cache.TryGet(key) is not null || await Processes.AnyAsync(row => row.Key == key.ProcessId && row.Version == key.Version, cancellation)
            ? await LoadAsync(key, cancellation)
            : null;

    /// <summary>The newest version of a process; null when there is none.</summary>
    public async ValueTask<PinnedProcess?> LatestAsync(string processId, CancellationToken cancellation)
    {
        var version = await Processes.Where(row => row.Key == processId).MaxAsync(row => (int?)row.Version, cancellation);
        return version is { } newest ? await LoadAsync(new ProcessKey(processId, newest), cancellation) : null;
    }

    /// <summary>The process of that id that was deployed together with the given one.</summary>
    public async ValueTask<PinnedProcess?> DeployedWithAsync(ProcessKey sibling, string processId, CancellationToken cancellation)
    {
        var deploymentId = await DeploymentOfAsync(sibling, cancellation);
        var version = await Processes
            .Where(row => row.DeploymentId == deploymentId && row.Key == processId)
            .Select(row => (int?)row.Version)
            .SingleOrDefaultAsync(cancellation);
        return version is { } found ? await LoadAsync(new ProcessKey(processId, found), cancellation) : null;
    }

    /// <summary>The newest version of a process that carries a tag; null when there is none.</summary>
    public async ValueTask<PinnedProcess?> TaggedAsync(string processId, string versionTag, CancellationToken cancellation)
    {
        var version = await Processes.Where(row => row.Key == processId && row.VersionTag == versionTag).MaxAsync(row => (int?)row.Version, cancellation);
        return version is { } newest ? await LoadAsync(new ProcessKey(processId, newest), cancellation) : null;
    }

    /// <summary>The newest process that begins with a message of that name; null when there is none.</summary>
    public async ValueTask<PinnedProcess?> StartedByAsync(string messageName, CancellationToken cancellation)
    {
        await foreach (var process in NewestAsync(cancellation))
        {
            if (process.Environment.Model.StartEvents.Any(start => NameOf((start.Definition as MessageEventDefinition)?.MessageName) == messageName))
            {
                return process;
            }
        }

        return null;
    }

    /// <summary>The start events by which a signal of that name begins processes in their newest versions.</summary>
    public IAsyncEnumerable<(PinnedProcess Process, string StartElementId)> StartedBySignalAsync(string signalName, CancellationToken cancellation) =>
        NewestAsync(cancellation).SelectMany(process => process.Environment.Model.StartEvents
            .Where(start => NameOf((start.Definition as SignalEventDefinition)?.SignalName) == signalName)
            .Select(start => (process, start.Id)));

    /// <summary>The newest version of each process, by id.</summary>
    public async IAsyncEnumerable<PinnedProcess> NewestAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var newest = await Processes.GroupBy(row => row.Key).Select(versions => new { versions.Key, Version = versions.Max(row => row.Version) })
            .OrderBy(process => process.Key).ToListAsync(cancellation);
        foreach (var process in newest)
        {
            yield return await LoadAsync(new ProcessKey(process.Key, process.Version), cancellation);
        }
    }

    private static string? NameOf(ModelExpression? name) => (name as ModelExpression.Literal)?.Text;

    private IQueryable<DefinitionRow> Processes => db.Set<DefinitionRow>().AsNoTracking().Where(row => row.Kind == DefinitionKind.Process);

    private async ValueTask<Guid> DeploymentOfAsync(ProcessKey key, CancellationToken cancellation) =>
        await Processes.Where(row => row.Key == key.ProcessId && row.Version == key.Version).Select(row => row.DeploymentId).SingleAsync(cancellation);

    private async ValueTask<WorkflowBundle> ReadAsync(Guid deploymentId, CancellationToken cancellation)
    {
        var rows = await db.Set<DefinitionRow>().AsNoTracking().Where(row => row.DeploymentId == deploymentId && Run.Contains(row.Kind))
            .ToListAsync(cancellation);
        var bundle = WorkflowReader.Read(rows.DistinctBy(row => row.ResourceName).Select(row => new WorkflowResource(row.ResourceName, row.Text))).Bundle;
        foreach (var row in rows.Where(row => row.Kind is DefinitionKind.Process))
        {
            cache.Add(new ProcessKey(row.Key, row.Version), bundle);
        }

        return bundle;
    }

    private static PinnedProcess Pin(ProcessKey key, WorkflowBundle bundle, ReferenceData reference, DutyStations stations) =>
        new(key, bundle, new ProcessEnvironment(bundle.Processes[key.ProcessId], bundle.Decisions, reference.Calendars, reference.Escalations)
        {
            StepLimit = StepLimit,
            Stations = stations,
        });
}

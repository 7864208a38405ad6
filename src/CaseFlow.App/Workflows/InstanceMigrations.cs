using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>Finds the version that a running process is to go to, for those who ask and for those who do it.</summary>
internal sealed class InstanceMigrations(Rows rows, Definitions definitions)
{
    public async ValueTask<Outcome<PreparedMigration>> PrepareAsync(
        Guid instanceId, int? version, IReadOnlyList<ElementMapping>? elements, string grounds, CancellationToken cancellation)
    {
        var instance = await rows.Of<InstanceRow>().SingleOrDefaultAsync(row => row.InstanceId == instanceId, cancellation);
        if (instance is null)
        {
            return InstanceRejections.NotFound;
        }

        var from = new ProcessKey(instance.ProcessId, instance.ProcessVersion);
        var found = version is { } number
            ? await definitions.FindAsync(new ProcessKey(instance.ProcessId, number), cancellation)
            : await definitions.LatestAsync(instance.ProcessId, cancellation);
        if (found is not { Key: var to } target)
        {
            return WorkflowRejections.NotFound with { Path = "version" };
        }

        var mapping = (elements ?? []).ToImmutableSortedDictionary(pair => pair.SourceId, pair => pair.TargetId, StringComparer.Ordinal);
        return new PreparedMigration(
            instance.CaseId, new InstanceId(instanceId), from, to,
            new InstanceCommand.Migrate(to.ToString(), target.Environment, mapping, grounds));
    }
}

/// <summary>A migration with all that is needed to ask for it or to do it.</summary>
internal sealed record PreparedMigration(Guid CaseId, InstanceId InstanceId, ProcessKey From, ProcessKey To, InstanceCommand.Migrate Command);

/// <summary>What a mapping of elements looks like.</summary>
internal static class MappingRules
{
    /// <summary>Null, or with two ids in each pair and no source id twice.</summary>
    public static void IsMapping<T>(this IRuleBuilder<T, IReadOnlyList<ElementMapping>?> elements) =>
        elements
            .Must(pairs => pairs is null || pairs.Count <= MaxPairs).WithMessage($"Expected at most {MaxPairs} pairs.")
            .Must(pairs => pairs is null || pairs.All(pair => IsId(pair.SourceId) && IsId(pair.TargetId)))
            .WithMessage($"Expected two ids of 1 to {ElementMapping.MaxIdLength} characters in each pair.")
            .Must(pairs => pairs is null || pairs.DistinctBy(pair => pair.SourceId).Count() == pairs.Count)
            .WithMessage("Expected each element of the version that runs at most once.");

    private const int MaxPairs = 1_000;

    private static bool IsId(string? id) => id is { Length: > 0 and <= ElementMapping.MaxIdLength };
}

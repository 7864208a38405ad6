using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Tests.Specs;

/// <summary>Takes the instance of a spec to a second version of its process.</summary>
internal static class MigrationSpec
{
    private const string Grounds = "The new version asks the legal adviser.";

    /// <summary>Asks what would happen, checks that nothing does, then does it and checks that the answer was true.</summary>
    /// <param name="spec">The instance.</param>
    /// <param name="target">The second version.</param>
    /// <param name="elements">Old and new id of what is called otherwise there.</param>
    public static InstanceSpec WhenMigrated(this InstanceSpec spec, BpmnBuilder target, params (string From, string To)[] elements)
    {
        var report = spec.Examined(target, elements);
        spec.LastReport = report;
        var model = target.Build();
        spec.When(CommandOf(spec, model, elements));
        Assert.Equal(report.IsPossible, spec.Last.OfType<InstanceEvent.Migrated>().Any());
        return report.IsPossible ? spec.With(environment => environment with { Model = model }) : spec;
    }

    public static MigrationReport Examined(this InstanceSpec spec, BpmnBuilder target, params (string From, string To)[] elements)
    {
        var report = spec.Ask((environment, context) =>
            MigrationDecider.Examine(CommandOf(spec, target.Build(), elements), spec.State, environment, context));
        Assert.False(report.IsRejected);
        return report.Value;
    }

    /// <summary>The migration was refused because of these nodes or flows, for these reasons and no others.</summary>
    public static InstanceSpec ThenLoses(this InstanceSpec spec, params (string Id, MigrationObstacle Obstacle)[] expected)
    {
        var losses = spec.LastReport?.Losses ?? [];
        Assert.Equal(
            expected.Order(), losses.Select(loss => (Id: loss.SourceId ?? loss.TargetId!, loss.Obstacle!.Value)).Distinct().Order());
        Assert.Equal("migration.would_lose", spec.Rejection?.Code);
        Assert.All(expected, loss => Assert.Contains(loss.Id, spec.Rejection!.Message, StringComparison.Ordinal));
        return spec;
    }

    /// <summary>The report has exactly one line of that kind for an element, and this becomes of it.</summary>
    public static InstanceSpec ThenFinds(this InstanceSpec spec, MigrationSubject subject, string elementId, MigrationVerdict verdict)
    {
        var line = Assert.Single(spec.LastReport!.Lines, line => line.Subject == subject && (line.SourceId ?? line.TargetId) == elementId);
        Assert.Equal(verdict, line.Verdict);
        return spec;
    }

    /// <summary>The command to go on in the same drawing under another key.</summary>
    public static InstanceCommand.Migrate Migration(this InstanceSpec spec, string key) =>
        CommandOf(spec, spec.Environment.Model, []) with { ProcessDefinitionKey = key };

    private static InstanceCommand.Migrate CommandOf(InstanceSpec spec, ProcessModel target, (string From, string To)[] elements) => new(
        $"{target.Id}:2",
        spec.Environment with { Model = target },
        elements.ToImmutableSortedDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal),
        Grounds);
}

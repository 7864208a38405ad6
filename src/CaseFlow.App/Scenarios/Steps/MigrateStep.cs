using System.Collections.Immutable;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>
/// Lets an instance go on as its process is drawn in another folder, seen from that of the workflows. <c>elements</c> gives the new ids of
/// those that have another one there.
/// </summary>
internal sealed record MigrateStep(string To, ImmutableSortedDictionary<string, string> Elements, string Grounds, string? Of) : ScenarioStep
{
    public static MigrateStep Read(ScenarioFields fields) =>
        new(fields.Text("migrate"), ReadElements(fields.Inner("elements")), fields.Text("grounds"), fields.TextOrNull("of"));

    public override StepProblem? Play(Stage stage)
    {
        if (stage.Of(Of) is not { } instance)
        {
            return stage.NotFound(Of is null ? "an instance" : $"an instance of {Of}");
        }

        return stage.Others(To) is { } others && others.Processes.ContainsKey(instance.ProcessId)
            ? stage.Perform(() => stage.Migrate(instance, others, Elements, Grounds))
            : new StepProblem($"Expected a process {instance.ProcessId} among the workflows of {To}, but there is none.");
    }

    private static ImmutableSortedDictionary<string, string> ReadElements(ScenarioFields fields) =>
        fields.Names.ToImmutableSortedDictionary(name => name, fields.Text, StringComparer.Ordinal);
}

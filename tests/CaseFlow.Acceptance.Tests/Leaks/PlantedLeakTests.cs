using CaseFlow.App.Storage;

namespace CaseFlow.Acceptance.Tests.Leaks;

public sealed class PlantedLeakTests
{
    private const int Probes = 4_000;

    /// <summary>What is built in, and how the hunter has to name it.</summary>
    private static readonly (string Kind, Func<Leak, bool> Names)[] Kinds =
    [
        ("by id", leak => leak.Path == "nodes" && IsOf(leak, "Document")),
        ("nested", leak => leak.Path == "node(Case)" && IsOf(leak, "Document")),
        ("list", leak => leak.Path == "myTasks" && IsOf(leak, "Case")),
        ("derived", leak => leak.Path is "nodes" or "clusters" or "cluster" && IsOf(leak, "Cluster")),
        ("history", leak => leak.Shown.Contains("Document referred to", StringComparison.Ordinal)),
        ("export", leak => leak.Path == "/cases/{caseId:guid}/timeline.csv"),
        ("page", leak => leak.Path is "/cases/{Id:guid}" or "/clusters"),
        ("subscription", leak => leak.Path == "myTasksChanged"),
        ("count", leak => leak.Path == "cases" && leak.Rule.StartsWith("a page that is followed", StringComparison.Ordinal)),
        ("sort order", leak => leak.Path == "signals" && leak.Rule == "what is hidden changes no answer"),
        ("error text", leak => leak.Path == "recordWarning" && leak.Shown.Contains("for others", StringComparison.Ordinal)),
        ("a new field", leak => leak.Path == "caseTitles"),
    ];

    [Fact]
    public async Task Every_leak_that_is_built_in_is_found_and_named()
    {
        await using var host = await LeakHost.StartAsync(DatabaseProvider.Sqlite, Planted.Plant);

        var hunt = await LeakHunt.RunAsync(host, seed: 3, Probes);

        var missed = Kinds.Where(kind => !hunt.Leaks.Exists(leak => kind.Names(leak))).Select(kind => kind.Kind).ToList();
        var found = hunt.Leaks.DistinctBy(leak => (leak.Path, leak.Rule));
        Assert.True(missed.Count == 0, $"Not found: {string.Join(", ", missed)}; found:\n{string.Join('\n', found)}");
    }

    private static bool IsOf(Leak leak, string kind) => leak.Secret.StartsWith($"{kind} ", StringComparison.Ordinal);
}

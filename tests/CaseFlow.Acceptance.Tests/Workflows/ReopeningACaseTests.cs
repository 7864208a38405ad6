using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Workflows;

/// <summary>A coordinator takes up again a process of a case that was over too early.</summary>
public sealed class ReopeningACaseTests
{
    private const string Grounds = "One more visit is needed";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_process_that_is_over_begins_again_in_its_newest_version_at_a_chosen_step(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await Visit.DeployAsync(host, "prepare");
        var story = await Visit.BeginAsync(host);
        var old = (await Visit.RunAsync(story)).Id;
        Assert.Equal("instance.still_running", await CodeAsync(host, "coord-un", old, "prepare"));
        await story.CompleteAsync("fp-un", "prepare", "completeTask", new { variables = new { } });
        await Visit.DeployAsync(host, "prepare", "travel");

        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", old, "travel"));
        Assert.Equal("modification.no_element", await CodeAsync(host, "coord-un", old, "nowhere"));
        Assert.Null(await CodeAsync(host, "coord-un", old, "travel"));
        Assert.Equal("instance.reopened", await CodeAsync(host, "coord-un", old, "travel"));

        await host.RestartAsync();
        var runs = (await story.ReadAsync("processes { processId version state reopenedFromId }"))["processes"]!.AsArray();
        var again = Assert.Single(runs, run => (string?)run!["reopenedFromId"] == old)!;
        Assert.Equal(("visit", 2, "Running"), ((string)again["processId"]!, (int)again["version"]!, (string)again["state"]!));
        await story.CompleteAsync("fp-un", "travel", "completeTask", new { variables = new { } });
        var lines = (await story.ReadAsync("timeline(last: 50) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray();
        Assert.Contains($"Process taken up again at travel, because: {Grounds}", lines.Select(line => (string)line!["text"]!));
    }

    private static async Task<string?> CodeAsync(CaseFlowHost host, string post, string instanceId, string elementId)
    {
        var input = SignalParts.Json(new { instanceId, elementId, grounds = Grounds });
        return (string?)(await host.Api.MutateAsync(post, "reopenProcess", input))["errors"]!.AsArray().FirstOrDefault()?["code"];
    }
}

using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Workflows;

/// <summary>A process can be refined while cases run: they finish on their version, or go over to another by a plan that loses no step.</summary>
public sealed class MigratingACaseTests
{
    private const string Grounds = "Visits are briefed from now on";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S35")]
    public async Task A_running_case_stays_on_its_version_or_goes_over_to_a_new_one_with_all_that_is_open(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await Visit.DeployAsync(host, "prepare", "travel");
        var (stays, moves) = (await Visit.BeginAsync(host), await Visit.BeginAsync(host));
        await host.Api.MutateAsync("fp-un", "claimTask", new JsonObject { ["taskId"] = (string)(await TaskAsync(moves))["id"]! });
        var taskBefore = (await TaskAsync(moves)).ToJsonString();

        await Visit.DeployAsync(host, "prepare", "brief", "travel");
        Assert.Equal((1, 1), ((await Visit.RunAsync(stays)).Version, (await Visit.RunAsync(moves)).Version));
        await CompleteAsync(stays, "prepare");
        Assert.Equal(["travel"], await VisitStepsAsync(stays));

        await moves.PassAsync(TimeSpan.FromDays(1));
        var plan = await PlanAsync(moves, version: 2);
        Assert.True((bool)plan["isPossible"]!);
        Assert.Equal(
            ["TASK prepare KEEPS_DUE_TIME", "VISIT prepare CARRIED"],
            plan["lines"]!.AsArray().Select(line => $"{line!["subject"]} {line["sourceId"]} {line["verdict"]}").Order());
        Assert.Equal("[]", (await MigrateAsync(host, moves, version: 2))["errors"]!.ToJsonString());

        Assert.Equal((1, 2), ((await Visit.RunAsync(stays)).Version, (await Visit.RunAsync(moves)).Version));
        Assert.Equal(taskBefore, (await TaskAsync(moves)).ToJsonString());
        await CompleteAsync(moves, "prepare");
        Assert.Equal(["brief"], await VisitStepsAsync(moves));
        Assert.Contains($"Process visit moved from version 1 to version 2, because: {Grounds}", await LinesAsync(moves));

        await host.RestartAsync();
        await CompleteAsync(moves, "brief");
        await CompleteAsync(moves, "travel");
        Assert.Equal("Completed", (await Visit.RunAsync(moves)).State);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S35")]
    public async Task A_migration_that_would_lose_a_step_is_refused_with_the_step_named_until_its_place_is_named(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await Visit.DeployAsync(host, "prepare", "travel");
        var story = await Visit.BeginAsync(host);
        await Visit.DeployAsync(host, "plan", "travel");
        var taskId = (string)(await TaskAsync(story))["id"]!;

        var plan = await PlanAsync(story, version: 2);
        Assert.False((bool)plan["isPossible"]!);
        Assert.All(plan["lines"]!.AsArray(), line => Assert.Equal(("prepare", "LOST"), ((string)line!["sourceId"]!, (string)line["verdict"]!)));
        var error = (await MigrateAsync(host, story, version: 2))["errors"]!.AsArray().Single()!;
        Assert.Equal("migration.would_lose", (string)error["code"]!);
        Assert.Contains("prepare: the target has no element prepare", (string)error["message"]!, StringComparison.Ordinal);
        Assert.Equal(1, (await Visit.RunAsync(story)).Version);
        Assert.Equal(["prepare"], await VisitStepsAsync(story));

        Assert.Equal("[]", (await MigrateAsync(host, story, version: 2, ("prepare", "plan")))["errors"]!.ToJsonString());
        Assert.Equal(taskId, (string)(await TaskAsync(story))["id"]!);
        await CompleteAsync(story, "plan");
        Assert.Equal(["travel"], await VisitStepsAsync(story));
    }

    [Fact]
    [Trait("Requirement", "S35")]
    public async Task What_was_done_before_belongs_to_the_version_that_ran_then()
    {
        await using var host = await CaseFlowHost.StartAsync(DatabaseProvider.Sqlite);
        await Visit.DeployAsync(host, "prepare", "travel", "report");
        var story = await Visit.BeginAsync(host);
        await CompleteAsync(story, "prepare");
        await Visit.DeployAsync(host, "travel", "report");
        var day = story.Now;
        await story.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal("[]", (await MigrateAsync(host, story, version: 2))["errors"]!.ToJsonString());
        await CompleteAsync(story, "travel");

        const string Progress =
            """
            processes {
              processId version moves { fromVersion toVersion grounds postId }
              now: progress { elements { elementId state } }
              then: progress(version: 1) { elements { elementId state } }
            }
            """;
        var run = Visit.Of((await story.ReadAsync(Progress))["processes"]!);

        Assert.Equal("""[{"fromVersion":1,"toVersion":2,"grounds":"Visits are briefed from now on","postId":"coord-un"}]""", run["moves"]!.ToJsonString());
        Assert.Equal(["report CURRENT", "start DONE", "travel DONE"], States(run["now"]!));
        Assert.Equal(["prepare DONE", "start DONE", "travel CURRENT"], States(run["then"]!));
        Assert.Equal(1, (int)Visit.Of((await story.AsKnownAsync(day, "processes { processId version }"))["processes"]!)["version"]!);
    }

    private static string[] States(JsonNode progress) =>
        [.. progress["elements"]!.AsArray().Select(element => $"{element!["elementId"]} {element["state"]}")];

    private static async Task<JsonNode> PlanAsync(CaseStory story, int version)
    {
        var plan = $"processes {{ processId migrationPlan(version: {version}) {{ isPossible lines {{ subject sourceId verdict reason }} }} }}";
        return Visit.Of((await story.ReadAsync(plan))["processes"]!)["migrationPlan"]!;
    }

    private static async Task<JsonNode> MigrateAsync(CaseFlowHost host, CaseStory story, int version, params (string Source, string Target)[] elements)
    {
        var input = new
        {
            instanceId = (await Visit.RunAsync(story)).Id,
            version,
            grounds = Grounds,
            elements = elements.Select(pair => new { sourceId = pair.Source, targetId = pair.Target }),
        };
        return await host.Api.MutateAsync(
            "coord-un", "migrateInstance", System.Text.Json.JsonSerializer.SerializeToNode(input)!.AsObject(), "migration { fromVersion toVersion }");
    }

    private static async Task CompleteAsync(CaseStory story, string step) =>
        await story.CompleteAsync("fp-un", step, "completeTask", new { variables = new { } });

    private static async Task<JsonNode> TaskAsync(CaseStory story) => Assert.Single(
        (await story.ReadAsync("openTasks { id processId dueAt state name }"))["openTasks"]!.AsArray(), task => (string)task!["processId"]! == "visit")!;

    private static async Task<string[]> VisitStepsAsync(CaseStory story) =>
    [
        .. from task in (await story.ReadAsync("openTasks { processId elementId }"))["openTasks"]!.AsArray()
           where (string)task!["processId"]! == "visit"
           select (string)task["elementId"]!,
    ];

    private static async Task<IEnumerable<string>> LinesAsync(CaseStory story) =>
        (await story.ReadAsync("timeline(last: 50) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray().Select(line => (string)line!["text"]!);
}

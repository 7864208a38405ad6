using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;

namespace CaseFlow.Acceptance.Tests.Workflows;

/// <summary>Cases that run on the main process, design and implementation as they were first shipped go over to the drawings that ship now.</summary>
public sealed class MovingToTheNewDrawingsTests
{
    [Fact]
    [Trait("Requirement", "S35")]
    public async Task A_case_that_began_on_the_first_drawings_goes_over_by_plan_with_all_that_is_open_and_goes_on_by_the_new_ones()
    {
        await using var host = await CaseFlowHost.StartAsync(DatabaseProvider.Sqlite);
        await DeployAsync(host, ShippedFolder, FirstFolder);
        var story = await host.UpstreamAsync();
        await story.GoOnUntilAsync("T_Legal");
        var open = await story.OpenStepsAsync();
        await DeployAsync(host, ShippedFolder);

        await MoveAsync(host, story, "design");
        Assert.Equal(open, await story.OpenStepsAsync());
        await story.GoOnUntilAsync("T_Report");
        await MoveAsync(host, story, "implement");

        await story.PassAsync(TimeSpan.FromDays(31));
        var review = new { progress = "Slow", drift = "no", adapt = "yes", endConditionMet = "no" };
        await story.CompleteAsync("coord-un", "T_JointReview", "completeTask", new { variables = review });
        var work = Assert.Single(await story.OpenWorkAsync());
        Assert.Contains("T_FurtherWork", work["activities"]!.AsArray().Select(activity => (string)activity!["elementId"]!));
        await story.DoAsync("coord-un", "completeAdHocSubProcess", new { adHocSubProcessId = (string)work["id"]!, grounds = "Nothing more is needed." });
        await story.PassAsync(TimeSpan.FromDays(31));
        Assert.Contains("T_JointReview", await story.OpenStepsAsync());
    }

    [Fact]
    [Trait("Requirement", "S35")]
    public async Task A_response_that_began_on_the_first_drawing_is_stood_down_on_the_new_one()
    {
        await using var host = await CaseFlowHost.StartAsync(DatabaseProvider.Sqlite);
        await DeployAsync(host, ShippedFolder, FirstFolder);
        var story = await host.WarnedAsync();
        await story.GoOnUntilAsync("T_Report");
        await DeployAsync(host, ShippedFolder);

        await MoveAsync(host, story, "prevention-case");
        await story.GoOnUntilAsync("T_DecideG3");
        await story.CompleteAsync("dir-un", "T_DecideG3", "decideGate", PlanParts.Decision("G_3", "stop"));

        Assert.Equal(["T_ReturnFunds", "T_RevokeShares"], (await story.OpenStepsAsync()).Order(StringComparer.Ordinal));
        await story.GoOnUntilClosedAsync();
        Assert.Contains("SP_StandDownOlder", await story.DoneAsync("prevention-case"));
    }

    private static string ShippedFolder { get; } = Find("workflows");

    private static string FirstFolder { get; } = Find("tests/CaseFlow.Acceptance.Tests/Workflows/FirstVersions");

    /// <summary>Deploys what is in the folders together; of two files of one name, the one in the later folder.</summary>
    private static async Task DeployAsync(CaseFlowHost host, params string[] folders)
    {
        var resources = folders.SelectMany(Definitions).GroupBy(Path.GetFileName, (name, files) => new { name, text = File.ReadAllText(files.Last()) });
        var input = new JsonObject { ["resources"] = JsonSerializer.SerializeToNode(resources) };
        Assert.Equal("[]", (await host.Api.MutateAsync("coord-un", "deployWorkflow", input))["errors"]!.ToJsonString());
    }

    // the directory of posts is changed by commands of its own
    private static IEnumerable<string> Definitions(string folder) =>
        from inner in new[] { folder, Path.Combine(folder, "forms"), Path.Combine(folder, "reference") }
        where Directory.Exists(inner)
        from file in Directory.EnumerateFiles(inner)
        where Path.GetExtension(file) != ".md" && Path.GetFileName(file) is not ("organisations.json" or "posts.json" or "roles.json")
        select file;

    /// <summary>Moves the running process of the case to the newest version, as the plan foretells without a loss.</summary>
    private static async Task MoveAsync(CaseFlowHost host, CaseStory story, string processId)
    {
        var before = await RunAsync(story, processId);
        var version = (int)before["version"]! + 1;
        var plan = (await RunAsync(story, processId, $"migrationPlan(version: {version}) {{ isPossible lines {{ sourceId verdict }} }}"))["migrationPlan"]!;
        Assert.True((bool)plan["isPossible"]!, plan.ToJsonString());

        var input = new { instanceId = (string)before["instanceId"]!, version, grounds = "The drawings are better now." };
        var moved = await host.Api.MutateAsync(
            "coord-un", "migrateInstance", JsonSerializer.SerializeToNode(input)!.AsObject(), "migration { fromVersion toVersion }");
        Assert.Equal("[]", moved["errors"]!.ToJsonString());
        Assert.Equal(version, (int)(await RunAsync(story, processId))["version"]!);
    }

    private static async Task<JsonNode> RunAsync(CaseStory story, string processId, string more = "") =>
        (await story.ReadAsync($"processes {{ processId instanceId version {more} }}"))["processes"]!.AsArray()
            .Last(process => (string)process!["processId"]! == processId)!;

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaseFlow.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, path);
    }
}

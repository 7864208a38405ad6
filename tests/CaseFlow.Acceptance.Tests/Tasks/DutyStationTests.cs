using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Tasks;

public sealed class DutyStationTests
{
    // the exercise begins on Monday, 13 January 2025: in Geneva nobody works on the day after
    private const string Calendars =
        """
        {"key": "calendars", "items": [
          {"id": "UN", "organisation": "UN", "zone": "America/New_York", "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]},
          {"id": "UN-geneva", "organisation": "UN", "station": "Geneva", "zone": "Europe/Zurich",
           "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "holidays": [{"on": "2025-01-14", "name": "Founding day"}]}]}
        """;

    private const string Drawing =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="Ask" />
          <process id="ask" name="Ask" isExecutable="true">
            <startEvent id="start"><messageEventDefinition messageRef="go" /></startEvent>
            <userTask id="answer" name="Answer"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="HUMAD@UN" />
              <zeebe:taskSchedule dueDate="=deadline({workingDays: 1}, &quot;UN&quot;)" />
            </extensionElements></userTask>
            <endEvent id="end" />
            <sequenceFlow id="a" sourceRef="start" targetRef="answer" /><sequenceFlow id="b" sourceRef="answer" targetRef="end" />
          </process>
        </definitions>
        """;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Working_days_are_counted_where_the_post_is_and_a_deadline_that_is_set_stands_when_the_post_moves(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await DeployAsync(host, ("calendars.json", Calendars), ("ask.bpmn", Drawing));
        var inGeneva = await AskAsync(host);
        Assert.Equal(("2025-01-15", """[{"organisation":"UN","station":"Geneva","zone":"Europe/Zurich"}]"""), await DueAsync(inGeneva));

        Assert.Equal("post.station_unknown", await ChangeAsync(host, "Vienna"));
        Assert.Null(await ChangeAsync(host, ""));
        var atHome = await AskAsync(host);
        Assert.Equal(("2025-01-14", """[{"organisation":"UN","station":null,"zone":"America/New_York"}]"""), await DueAsync(atHome));

        Assert.Equal("2025-01-15", (await DueAsync(inGeneva)).Day);
    }

    [Fact]
    public async Task An_organisation_shows_its_calendars_with_their_zones_and_holidays()
    {
        await using var host = await CaseFlowHost.StartAsync(DatabaseProvider.Sqlite);
        await DeployAsync(host, ("calendars.json", Calendars));

        var read = await host.Api.AskAsync("fp-eu", """{ organisation(id: "UN") { calendars { station zone workingDays holidays { on name } } } }""");

        var geneva = read["organisation"]!["calendars"]!.AsArray().Single(calendar => (string?)calendar!["station"] == "Geneva")!;
        Assert.Equal(("Europe/Zurich", 5), ((string)geneva["zone"]!, geneva["workingDays"]!.AsArray().Count));
        Assert.Equal("""[{"on":"2025-01-14","name":"Founding day"}]""", geneva["holidays"]!.ToJsonString());
    }

    private static async Task<CaseStory> AskAsync(CaseFlowHost host)
    {
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "publishMessage", new { name = "Ask", variables = new { }, timeToLive = "PT0S" });
        return story;
    }

    private static async Task<(string Day, string Calendars)> DueAsync(CaseStory story)
    {
        var tasks = (await story.ReadAsync("openTasks { elementId dueAt calendars { organisation station zone } }"))["openTasks"]!.AsArray();
        var task = tasks.Single(task => (string)task!["elementId"]! == "answer")!;
        return (((string)task["dueAt"]!)[..10], task["calendars"]!.ToJsonString());
    }

    private static async Task<string?> ChangeAsync(CaseFlowHost host, string station)
    {
        var payload = await host.Api.MutateAsync("admin-un", "changePost", new JsonObject { ["postId"] = "humad-un", ["station"] = station });
        return (string?)payload["errors"]!.AsArray().FirstOrDefault()?["code"];
    }

    private static async Task DeployAsync(CaseFlowHost host, params (string Name, string Text)[] files)
    {
        var resources = JsonSerializer.SerializeToNode(files.Select(file => new { name = file.Name, text = file.Text }));
        Assert.Equal("[]", (await host.Api.MutateAsync("coord-un", "deployWorkflow", new JsonObject { ["resources"] = resources }))["errors"]!.ToJsonString());
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Workflows;

/// <summary>A coordinator lets a process stand still and go on; nothing that came meanwhile is lost, also when the server went meanwhile.</summary>
public sealed class SuspendingACaseTests
{
    private const string Grounds = "The mandate is in question";

    private const string Vigil =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="Vigil" />
          <message id="news" name="VigilNews"><extensionElements><zeebe:subscription correlationKey="=caseId" /></extensionElements></message>
          <process id="vigil" name="Vigil" isExecutable="true">
            <startEvent id="start"><messageEventDefinition messageRef="go" /></startEvent>
            <userTask id="watch" name="Watch"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
            </extensionElements></userTask>
            <boundaryEvent id="late" attachedToRef="watch" cancelActivity="false">
              <timerEventDefinition><timeDuration xsi:type="tFormalExpression">P2D</timeDuration></timerEventDefinition>
            </boundaryEvent>
            <userTask id="ask" name="Ask"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
            </extensionElements></userTask>
            <boundaryEvent id="told" attachedToRef="watch" cancelActivity="true"><messageEventDefinition messageRef="news" /></boundaryEvent>
            <userTask id="weigh" name="Weigh"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
            </extensionElements></userTask>
            <endEvent id="end" /><endEvent id="asked" /><endEvent id="weighed" />
            <sequenceFlow id="a" sourceRef="start" targetRef="watch" /><sequenceFlow id="b" sourceRef="watch" targetRef="end" />
            <sequenceFlow id="c" sourceRef="late" targetRef="ask" /><sequenceFlow id="d" sourceRef="ask" targetRef="asked" />
            <sequenceFlow id="e" sourceRef="told" targetRef="weigh" /><sequenceFlow id="f" sourceRef="weigh" targetRef="weighed" />
          </process>
        </definitions>
        """;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nothing_happens_in_it_over_a_restart_and_what_came_meanwhile_happens_in_order_when_it_goes_on(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var (story, run) = await BeginAsync(host);
        var task = await story.TaskOfAsync("fp-un", "watch");

        await DoneAsync(host, "suspendInstance", run);

        var shown = Assert.Single((await story.ReadAsync("openTasks { elementId processSuspendedAt isClaimable }"))["openTasks"]!.AsArray(), IsWatch)!;
        Assert.Equal((CaseStory.Start, false), ((DateTimeOffset)shown["processSuspendedAt"]!, (bool)shown["isClaimable"]!));
        Assert.Equal("instance.suspended", await CodeAsync(host, "fp-un", "claimTask", new { taskId = (string)task["id"]! }));
        Assert.Equal("instance.suspended", await CodeAsync(host, "fp-un", "completeTask", new { taskId = (string)task["id"]!, variables = new { } }));
        Assert.Null(await CodeAsync(host, "fp-un", "saveDraft", new { taskId = (string)task["id"]!, values = new { note = "half done" } }));
        await story.PassAsync(TimeSpan.FromDays(3));
        await host.RestartAsync();
        await story.DoAsync("coord-un", "publishMessage", new { name = "VigilNews", variables = new { }, timeToLive = "P9D" });
        await story.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(["watch"], await StepsAsync(story));

        await host.RestartAsync();
        await DoneAsync(host, "resumeInstance", run);

        Assert.Equal(["ask", "weigh"], await StepsAsync(story));
        await story.PassAsync(TimeSpan.FromDays(9));
        Assert.Equal(["ask", "weigh"], await StepsAsync(story));
        var lines = (await story.ReadAsync("timeline(last: 50) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray();
        var told = lines.Select(line => (string)line!["text"]!).ToList();
        Assert.Contains($"Process suspended, because: {Grounds}", told);
        Assert.Contains($"Process resumed, because: {Grounds}", told);
        Assert.True(told.IndexOf("Timer late fired") < told.IndexOf("Message reaches told"));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_coordinators_may_with_grounds_and_only_once(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var (_, run) = await BeginAsync(host);

        Assert.Equal("caller.role_needed", await CodeAsync(host, "fp-un", "suspendInstance", new { instanceId = run, grounds = Grounds }));
        Assert.Equal("input.invalid", await CodeAsync(host, "coord-un", "suspendInstance", new { instanceId = run, grounds = "" }));
        Assert.Equal("instance.not_suspended", await CodeAsync(host, "coord-un", "resumeInstance", new { instanceId = run, grounds = Grounds }));
        await DoneAsync(host, "suspendInstance", run);
        Assert.Equal("instance.already_suspended", await CodeAsync(host, "coord-un", "suspendInstance", new { instanceId = run, grounds = Grounds }));
    }

    private static bool IsWatch(JsonNode? task) => (string)task!["elementId"]! == "watch";

    private static async Task<(CaseStory Story, string Run)> BeginAsync(CaseFlowHost host)
    {
        var resources = JsonSerializer.SerializeToNode(new[] { new { name = "vigil.bpmn", text = Vigil } });
        Assert.Equal("[]", (await host.Api.MutateAsync("coord-un", "deployWorkflow", new JsonObject { ["resources"] = resources }))["errors"]!.ToJsonString());
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "publishMessage", new { name = "Vigil", variables = new { }, timeToLive = "PT0S" });
        var processes = (await story.ReadAsync("processes { processId instanceId }"))["processes"]!.AsArray();
        return (story, (string)processes.Single(process => (string)process!["processId"]! == "vigil")!["instanceId"]!);
    }

    private static async Task<IEnumerable<string>> StepsAsync(CaseStory story) =>
        (await story.OpenStepsAsync()).Where(step => step is "watch" or "ask" or "weigh").Order();

    private static async Task DoneAsync(CaseFlowHost host, string mutation, string run) =>
        Assert.Null(await CodeAsync(host, "coord-un", mutation, new { instanceId = run, grounds = Grounds }));

    private static async Task<string?> CodeAsync(CaseFlowHost host, string post, string mutation, object input) =>
        (string?)(await host.Api.MutateAsync(post, mutation, SignalParts.Json(input)))["errors"]!.AsArray().FirstOrDefault()?["code"];
}

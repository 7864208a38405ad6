using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Messages;

public sealed class SignalTests
{
    private const string Model =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="to-listen" name="listen" /><message id="to-call" name="call" /><signal id="alarm" name="alarm" />
          <process id="listener" isExecutable="true">
            <startEvent id="start-listener"><messageEventDefinition messageRef="to-listen" /></startEvent>
            <sequenceFlow id="l1" sourceRef="start-listener" targetRef="hear" />
            <intermediateCatchEvent id="hear"><signalEventDefinition signalRef="alarm" /></intermediateCatchEvent>
            <sequenceFlow id="l2" sourceRef="hear" targetRef="react" />
            TASK react
            <sequenceFlow id="l3" sourceRef="react" targetRef="end-listener" /><endEvent id="end-listener" />
          </process>
          <process id="caller" isExecutable="true">
            <startEvent id="start-caller"><messageEventDefinition messageRef="to-call" /></startEvent>
            <sequenceFlow id="c1" sourceRef="start-caller" targetRef="call" />
            <endEvent id="call"><extensionElements><zeebe:ioMapping><zeebe:input source="=4" target="level" /></zeebe:ioMapping></extensionElements>
              <signalEventDefinition signalRef="alarm" /></endEvent>
          </process>
          <process id="begun" isExecutable="true">
            <startEvent id="start-begun"><signalEventDefinition signalRef="alarm" /></startEvent>
            <sequenceFlow id="b1" sourceRef="start-begun" targetRef="help" />
            TASK help
            <sequenceFlow id="b2" sourceRef="help" targetRef="end-begun" /><endEvent id="end-begun" />
          </process>
          <process id="watcher" isExecutable="true">
            <startEvent id="start-watcher"><conditionalEventDefinition><condition>=level &gt; 3</condition></conditionalEventDefinition></startEvent>
            <sequenceFlow id="w1" sourceRef="start-watcher" targetRef="watch" />
            TASK watch
            <sequenceFlow id="w2" sourceRef="watch" targetRef="end-watcher" /><endEvent id="end-watcher" />
          </process>
        </definitions>
        """;

    private const string Broadcast =
        """
        mutation M($id: ID!) { broadcastSignal(input: { caseId: $id, name: "alarm", variables: { level: 5 } }) {
          errors { code } reach { instanceIds startedInstanceIds } } }
        """;

    private const string Evaluate =
        """
        mutation M($id: ID!, $variables: Variables!) { evaluateStartConditions(input: { caseId: $id, variables: $variables }) {
          errors { code } started { instanceIds } } }
        """;

    private static string Deployed { get; } = string.Join('\n', Model.Split('\n').Select(line => line.Trim() is ['T', 'A', 'S', 'K', ' ', .. var id]
        ? $"""
           <userTask id="{id}"><extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="COORD@UN" />
             <zeebe:ioMapping><zeebe:input source="=level" target="level" /></zeebe:ioMapping></extensionElements></userTask>
           """
        : line));

    [Fact]
    public async Task One_that_a_process_throws_reaches_all_processes_of_its_case_and_no_other_case_and_starts_those_that_begin_with_it()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var other = await client.StartProcessAsync(Deployed, "listen");
        var here = await client.StartProcessAsync(Deployed, "listen");

        await client.SendMessageAsync(here, "call");

        Assert.Equal(["help 4", "react 4"], await TasksAsync(client, here));
        Assert.Empty(await TasksAsync(client, other));
    }

    [Fact]
    public async Task One_from_outside_says_whom_it_reached()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var id = await client.StartProcessAsync(Deployed, "listen");

        var first = await client.MutateAsync("broadcastSignal", Broadcast, new { id });
        var second = await client.MutateAsync("broadcastSignal", Broadcast, new { id });

        Assert.Equal((1, 1), (Count(first["reach"]!["instanceIds"]), Count(first["reach"]!["startedInstanceIds"])));
        Assert.Equal((0, 1), (Count(second["reach"]!["instanceIds"]), Count(second["reach"]!["startedInstanceIds"])));
        Assert.Equal(["help 5", "help 5", "react 5"], await TasksAsync(client, id));
    }

    [Fact]
    public async Task A_process_begins_by_a_condition_when_what_has_become_known_makes_it_true()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var id = await client.StartProcessAsync(Deployed, "listen");

        var low = await client.MutateAsync("evaluateStartConditions", Evaluate, new { id, variables = new { level = 3 } });
        var high = await client.MutateAsync("evaluateStartConditions", Evaluate, new { id, variables = new { level = 4 } });

        Assert.Equal((0, 1), (Count(low["started"]!["instanceIds"]), Count(high["started"]!["instanceIds"])));
        Assert.Equal(["watch 4"], await TasksAsync(client, id));
    }

    private static int Count(JsonNode? list) => list!.AsArray().Count;

    /// <summary>Tasks of these processes; the shipped one, with which every case begins, names its own otherwise.</summary>
    private static async Task<IEnumerable<string>> TasksAsync(HttpClient client, string caseId)
    {
        var answer = await client.QueryAsync("query Q($id: ID!) { case(by: { id: $id }) { openTasks { elementId variables } } }", new { id = caseId });
        var tasks = answer.Data?["case"]?["openTasks"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
        return tasks.Select(task => $"{task!["elementId"]} {task["variables"]!["level"]}")
            .Where(task => !task.StartsWith("T_", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }
}

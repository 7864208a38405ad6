using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Tasks;

public sealed class WorkingATaskTests
{
    /// <summary>A message starts it; then the EU's focal point has something to check.</summary>
    private const string Process =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:caseflow:test">
          <message id="go" name="Go"><extensionElements><zeebe:subscription correlationKey="=caseId" /></extensionElements></message>
          <process id="one-check" name="One check" isExecutable="true">
            <startEvent id="start"><outgoing>to-check</outgoing><messageEventDefinition messageRef="go" /></startEvent>
            <sequenceFlow id="to-check" sourceRef="start" targetRef="check" />
            <userTask id="check" name="Check the report">
              <extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@EU" /></extensionElements>
              <incoming>to-check</incoming><outgoing>to-end</outgoing>
            </userTask>
            <sequenceFlow id="to-end" sourceRef="check" targetRef="end" />
            <endEvent id="end"><incoming>to-end</incoming></endEvent>
          </process>
        </definitions>
        """;

    private const string ClaimTask = "mutation M($id: ID!) { claimTask(input: { taskId: $id }) { errors { code kind } task { state ownerPostId } } }";

    private const string CompleteTask =
        "mutation M($id: ID!) { completeTask(input: { taskId: $id, variables: { verdict: \"yes\" } }) { errors { code message } task { state completedByPostId } } }";

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Goes_from_deployment_to_completion(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var (coordinator, focalPoint) = (host.CreateClient(), host.CreateClient("fp-eu"));
        await StartAsync(coordinator);

        var id = (string)(await InboxAsync(focalPoint)).Single()!["id"]!;
        var claimed = await focalPoint.MutateAsync("claimTask", ClaimTask, new { id });
        var tooLate = await host.CreateClient("fp-un").MutateAsync("claimTask", ClaimTask, new { id });
        var completed = await focalPoint.MutateAsync("completeTask", CompleteTask, new { id });

        Assert.Equal(("RESERVED", "fp-eu"), ((string?)claimed["task"]?["state"], (string?)claimed["task"]?["ownerPostId"]));
        Assert.NotEmpty(tooLate["errors"]!.AsArray());
        Assert.True(completed["errors"]!.AsArray().Count == 0, completed.ToJsonString());
        Assert.Equal(("COMPLETED", "fp-eu"), ((string?)completed["task"]?["state"], (string?)completed["task"]?["completedByPostId"]));
        Assert.Empty(await InboxAsync(focalPoint));
    }

    [Fact]
    public async Task Is_announced_to_those_that_it_is_offered_to()
    {
        await using var host = await ProductHost.StartAsync();

        await using var inbox = await EventStreamReader.OpenAsync(host.CreateClient("fp-eu"), "subscription { myTasksChanged { tasks { name } } }");
        var before = await inbox.NextAsync();
        await StartAsync(host.CreateClient());
        var after = await inbox.NextAsync();

        Assert.Equal("""{"data":{"myTasksChanged":{"tasks":[]}}}""", before.ToJsonString());
        Assert.Equal("""{"data":{"myTasksChanged":{"tasks":[{"name":"Check the report"}]}}}""", after.ToJsonString());
    }

    private static async Task StartAsync(HttpClient coordinator)
    {
        var deployed = await coordinator.MutateAsync(
            "deployWorkflow",
            "mutation M($text: String!) { deployWorkflow(input: { resources: [{ name: \"one-check.bpmn\", text: $text }] }) { errors { message } deployment { changed } } }",
            new { text = Process });
        Assert.True(deployed["errors"]!.AsArray().Count == 0, deployed.ToJsonString());

        var id = await coordinator.OpenCaseAsync();
        var published = await coordinator.MutateAsync(
            "publishMessage",
            """
            mutation M($id: ID!, $variables: Variables!) {
              publishMessage(input: { caseId: $id, name: "Go", variables: $variables, timeToLive: "PT0S" }) { errors { message } message { startedInstanceId } }
            }
            """,
            new { id, variables = new { } });
        Assert.True(published["errors"]!.AsArray().Count == 0, published.ToJsonString());
    }

    private static async Task<JsonArray> InboxAsync(HttpClient client)
    {
        var answer = await client.QueryAsync("{ myTasks(first: 10) { nodes { id name case { title } } } }");
        return answer.Data?["myTasks"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }
}

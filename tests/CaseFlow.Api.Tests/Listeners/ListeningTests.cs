using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Listeners;

/// <summary>Somebody outside looks at what people and processes do, and may say no.</summary>
public sealed class ListeningTests
{
    private const string ListenerJobs =
        """
        query Q($type: String) { listenerJobs(first: 10, jobType: $type) { nodes {
          id jobType event elementId retriesLeft failure headers { key value } variables task { name } case { title }
        } } }
        """;

    private const string TaskState =
        """
        query Q { myTasks(first: 10) { nodes {
          id state version ownerPostId priority dueAt isClaimable
          transition { event listener } denial { event listener reason at } draft { values } history { type actor { postId } words }
        } } }
        """;

    private const string Claim = "mutation M($id: ID!) { claimTask(input: { taskId: $id }) { errors { code message } task { ownerPostId } } }";

    private const string Complete =
        """
        mutation M($id: ID!) { completeTask(input: { taskId: $id, variables: { verdict: "yes" } }) {
          errors { code message } task { state transition { event listener } } } }
        """;

    private const string Answer =
        """
        mutation M($id: ID!, $denied: String, $corrections: ListenerCorrectionsInput, $variables: Variables) {
          completeListenerJob(input: { listenerJobId: $id, deniedReason: $denied, corrections: $corrections, variables: $variables }) {
            errors { code message path } case { id } } }
        """;

    private const string Fail =
        """
        mutation M($id: ID!, $retries: Int!, $after: Int) {
          failListenerJob(input: { listenerJobId: $id, retriesLeft: $retries, message: "No network.", retryAfterSeconds: $after }) {
            errors { code } case { id } } }
        """;

    private static readonly string[] FocalPoints = ["FP@EU"];

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_is_handed_in_waits_for_the_listener_and_is_denied_with_a_reason_or_done(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var (focalPoint, worker) = (host.CreateClient("fp-eu"), host.CreateClient());
        await worker.StartProcessAsync(Watched("""<zeebe:taskListener eventType="completing" type="second-look" />"""), "watched");
        var id = (string)(await TaskAsync(focalPoint))["id"]!;

        var asked = await focalPoint.MutateAsync("completeTask", Complete, new { id });
        var (meanwhile, again) = (await TaskAsync(focalPoint), await focalPoint.MutateAsync("claimTask", Claim, new { id }));
        var job = await JobAsync(worker, "second-look");

        Assert.Empty(asked["errors"]!.AsArray());
        Assert.Equal(("COMPLETING", "second-look"), ((string?)meanwhile["transition"]!["event"], (string?)meanwhile["transition"]!["listener"]));
        Assert.False((bool)meanwhile["isClaimable"]!);
        Assert.Equal("task.in_transition", (string?)again["errors"]![0]!["code"]);
        Assert.Contains("second-look", (string?)again["errors"]![0]!["message"], StringComparison.Ordinal);
        Assert.Equal(("COMPLETING", "Check the report", "Libya"), ((string?)job["event"], (string?)job["task"]!["name"], (string?)job["case"]!["title"]));
        Assert.Equal("yes", (string?)job["variables"]!["verdict"]);
        Assert.Contains(job["headers"]!.AsArray(), header => (string?)header!["key"] == "io.camunda.zeebe:assignee" && (string?)header["value"] == "fp-eu");

        await AnsweredAsync(worker, job, denied: "The annex is missing.");
        var denied = await TaskAsync(focalPoint);

        Assert.Equal(("READY", null), ((string?)denied["state"], denied["transition"]));
        Assert.Equal(("COMPLETING", "The annex is missing."), ((string?)denied["denial"]!["event"], (string?)denied["denial"]!["reason"]));
        Assert.Contains(denied["history"]!.AsArray(), entry => (string?)entry!["type"] == "instance.task_transition_denied");

        await focalPoint.MutateAsync("completeTask", Complete, new { id });
        await AnsweredAsync(worker, await JobAsync(worker, "second-look"));
        var done = await focalPoint.QueryAsync(
            "query Q($id: ID!) { node(id: $id) { ... on Task { state completedByPostId denial { reason } history { type actor { postId } } } } }", new { id });

        Assert.Equal(("COMPLETED", "fp-eu"), ((string?)done.Data!["node"]!["state"], (string?)done.Data!["node"]!["completedByPostId"]));
        Assert.Null(done.Data!["node"]!["denial"]);
        Assert.Contains(
            done.Data!["node"]!["history"]!.AsArray(),
            entry => (string?)entry!["type"] == "instance.task_completed" && (string?)entry["actor"]!["postId"] == "fp-eu");
        Assert.Empty(await JobsAsync(worker, null));
    }

    [Fact]
    public async Task A_listener_may_correct_what_the_task_says_of_itself()
    {
        await using var host = await ProductHost.StartAsync();
        var (focalPoint, worker) = (host.CreateClient("fp-eu"), host.CreateClient());
        await worker.StartProcessAsync(Watched("""<zeebe:taskListener eventType="creating" type="sort" />"""), "watched");

        Assert.Empty(await TasksAsync(focalPoint));
        var job = await JobAsync(worker, "sort");
        var bad = await worker.MutateAsync("completeListenerJob", Answer, new { id = (string)job["id"]!, corrections = new { priority = 200 } });
        await AnsweredAsync(worker, job, corrections: new { priority = 80, dueAt = "2100-01-01T00:00:00Z", candidateGroups = FocalPoints });
        var task = await TaskAsync(focalPoint);

        Assert.Equal("corrections.priority", (string?)bad["errors"]![0]!["path"]);
        Assert.Equal((80, "2100-01-01"), ((int)task["priority"]!, ((string)task["dueAt"]!)[..10]));
    }

    [Fact]
    public async Task A_listener_that_CaseFlow_runs_itself_refuses_the_command_as_a_whole()
    {
        await using var host = await ProductHost.StartAsync();
        var focalPoint = host.CreateClient("fp-eu");
        await host.CreateClient().StartProcessAsync(Watched("""<zeebe:taskListener eventType="completing" type="close-case" />"""), "watched");
        var id = (string)(await TaskAsync(focalPoint))["id"]!;

        var refused = await focalPoint.MutateAsync("completeTask", Complete, new { id });
        var task = await TaskAsync(focalPoint);

        Assert.Equal("task.listener_denied", (string?)refused["errors"]![0]!["code"]);
        Assert.Contains("close-case", (string?)refused["errors"]![0]!["message"], StringComparison.Ordinal);
        Assert.Equal(("READY", null, 0), ((string?)task["state"], task["transition"], (int)task["version"]!));
    }

    [Fact]
    public async Task What_an_execution_listener_finds_is_what_its_element_sees()
    {
        await using var host = await ProductHost.StartAsync();
        var (focalPoint, worker) = (host.CreateClient("fp-eu"), host.CreateClient());
        await worker.StartProcessAsync(
            Watched(execution:
                """
                <zeebe:executionListener eventType="start" type="find">
                  <zeebe:taskHeaders><zeebe:header key="where" value="archive" /></zeebe:taskHeaders>
                </zeebe:executionListener>
                """),
            "watched");

        var job = await JobAsync(worker, "find");
        await AnsweredAsync(worker, job, variables: new { found = "an annex" });
        var answer = await focalPoint.QueryAsync("{ myTasks(first: 1) { nodes { variables } } }");

        Assert.Equal(("START", "archive"), ((string?)job["event"], (string?)job["headers"]![0]!["value"]));
        Assert.Equal("an annex", (string?)answer.Data!["myTasks"]!["nodes"]![0]!["variables"]!["found"]);
    }

    [Fact]
    public async Task A_listener_that_could_not_look_is_tried_again_later_and_then_by_a_person()
    {
        await using var host = await ProductHost.StartAsync();
        var (focalPoint, worker) = (host.CreateClient("fp-eu"), host.CreateClient());
        await worker.StartProcessAsync(Watched("""<zeebe:taskListener eventType="completing" type="second-look" />"""), "watched");
        await focalPoint.MutateAsync("completeTask", Complete, new { id = (string)(await TaskAsync(focalPoint))["id"]! });
        var id = (string)(await JobAsync(worker, "second-look"))["id"]!;

        await worker.MutateAsync("failListenerJob", Fail, new { id, retries = 2, after = 3600 });
        var hidden = await JobsAsync(worker, "second-look");
        var later = await worker.QueryAsync("{ listenerJobs(first: 10, dueOnly: false) { nodes { retriesLeft failure retryAt } } }");
        await worker.MutateAsync("failListenerJob", Fail, new { id, retries = 0, after = (int?)null });
        var incident = (await worker.QueryAsync("{ incidents(first: 5) { nodes { id code } } }")).Data!["incidents"]!["nodes"]![0]!;
        await worker.MutateAsync(
            "retryIncident",
            "mutation M($id: ID!) { retryIncident(input: { incidentId: $id, variables: {} }) { errors { code } } }",
            new { id = (string)incident["id"]! });
        var gone = await worker.MutateAsync("completeListenerJob", Answer, new { id });
        await AnsweredAsync(worker, await JobAsync(worker, "second-look"));

        Assert.Empty(hidden);
        var node = later.Data!["listenerJobs"]!["nodes"]![0]!;
        Assert.Equal((2, "No network."), ((int)node["retriesLeft"]!, (string?)node["failure"]));
        Assert.Equal("job.no_retries", (string?)incident["code"]);
        Assert.Equal("listener_job.not_found", (string?)gone["errors"]![0]!["code"]);
        Assert.Empty(await TasksAsync(focalPoint));
    }

    [Fact]
    public async Task Only_those_who_steer_answer_listeners()
    {
        await using var host = await ProductHost.StartAsync();
        var (focalPoint, worker) = (host.CreateClient("fp-eu"), host.CreateClient());
        await worker.StartProcessAsync(Watched("""<zeebe:taskListener eventType="creating" type="sort" />"""), "watched");
        var id = (string)(await JobAsync(worker, "sort"))["id"]!;

        var refused = await focalPoint.MutateAsync("completeListenerJob", Answer, new { id });
        var listed = await focalPoint.QueryAsync(ListenerJobs, new { type = (string?)null });

        Assert.NotEmpty(refused["errors"]!.AsArray());
        Assert.Null(listed.Data?["listenerJobs"]?["nodes"]?.AsArray().FirstOrDefault());
    }

    private static string Watched(string tasks = "", string execution = "") => Processes.OneCheck
        .Replace("one-check", "watched", StringComparison.Ordinal)
        .Replace(
            "</extensionElements>",
            $"{Wrapped("taskListeners", tasks)}{Wrapped("executionListeners", execution)}</extensionElements>",
            StringComparison.Ordinal);

    private static string Wrapped(string list, string listeners) => listeners.Length == 0 ? "" : $"<zeebe:{list}>{listeners}</zeebe:{list}>";

    private static async Task AnsweredAsync(HttpClient worker, JsonNode job, string? denied = null, object? corrections = null, object? variables = null)
    {
        var payload = await worker.MutateAsync("completeListenerJob", Answer, new { id = (string)job["id"]!, denied, corrections, variables });
        Assert.True(payload["errors"]!.AsArray().Count == 0, payload.ToJsonString());
    }

    private static async Task<JsonNode> JobAsync(HttpClient worker, string type) => Assert.Single(await JobsAsync(worker, type))!;

    private static async Task<JsonArray> JobsAsync(HttpClient worker, string? type)
    {
        var answer = await worker.QueryAsync(ListenerJobs, new { type });
        return answer.Data?["listenerJobs"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }

    private static async Task<JsonNode> TaskAsync(HttpClient client) => Assert.Single(await TasksAsync(client))!;

    private static async Task<JsonArray> TasksAsync(HttpClient client)
    {
        var answer = await client.QueryAsync(TaskState);
        return answer.Data?["myTasks"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }
}

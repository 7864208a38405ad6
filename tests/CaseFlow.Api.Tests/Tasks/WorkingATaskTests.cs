using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Tasks;

public sealed class WorkingATaskTests
{
    private const string ClaimTask = "mutation M($id: ID!) { claimTask(input: { taskId: $id }) { errors { code kind } task { state ownerPostId } } }";

    private const string CompleteTask =
        """
        mutation M($id: ID!) {
          completeTask(input: { taskId: $id, variables: { verdict: "yes" } }) { errors { code message } task { state completedByPostId } }
        }
        """;

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Goes_from_deployment_to_completion(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var focalPoint = host.CreateClient("fp-eu");
        await host.CreateClient().StartProcessAsync(Processes.OneCheck, "one-check");

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
        await host.CreateClient().StartProcessAsync(Processes.OneCheck, "one-check");
        var after = await inbox.NextAsync();

        Assert.Equal("""{"data":{"myTasksChanged":{"tasks":[]}}}""", before.ToJsonString());
        Assert.Equal("""{"data":{"myTasksChanged":{"tasks":[{"name":"Check the report"}]}}}""", after.ToJsonString());
    }

    private static async Task<JsonArray> InboxAsync(HttpClient client)
    {
        var answer = await client.QueryAsync("{ myTasks(first: 10) { nodes { id name case { title } } } }");
        return answer.Data?["myTasks"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }
}

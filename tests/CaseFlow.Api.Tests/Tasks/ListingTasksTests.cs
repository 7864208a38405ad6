using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Tasks;

public sealed class ListingTasksTests
{
    private const string OpenExercise =
        """
        mutation {
          openCase(input: {
            title: "Exercise", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL,
            exerciseStartsAt: "2011-02-22T11:00:00Z"
          }) { errors { message } case { id } }
        }
        """;

    private const string Warn =
        """
        mutation M($id: ID!) {
          recordWarning(input: { caseId: $id, warnedBy: "A local network", text: "Shots were heard.", source: "A call" }) { errors { message } }
        }
        """;

    private const string Advance = """mutation M($id: ID!) { advanceClock(input: { caseId: $id, to: "2011-03-22T11:00:00Z" }) { errors { message } } }""";

    private const string Claim = "mutation M($id: ID!) { claimTask(input: { taskId: $id }) { errors { message } } }";

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Finds_what_is_overdue_by_the_clock_of_its_case(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var id = await WarnAsync(host);

        var inTime = await ListAsync(host, "selection: ALL_OPEN, overdue: true");
        await host.CreateClient().MutateAsync("advanceClock", Advance, new { id });
        var late = await ListAsync(host, "selection: ALL_OPEN, overdue: true");

        Assert.Empty(inTime);
        Assert.NotEmpty(late);
        Assert.Equal("2011-03-22T11:00:00.000Z", (string?)late[0]!["case"]!["clock"]!["now"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Finds_what_was_offered_to_an_organisation(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        await WarnAsync(host);

        Assert.NotEmpty(await ListAsync(host, "selection: ALL_OPEN, organisation: \"UN\""));
        Assert.Empty(await ListAsync(host, "selection: ALL_OPEN, organisation: \"NATO\""));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Tells_who_did_what_to_a_task(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        await WarnAsync(host);
        var task = (await ListAsync(host, "selection: ALL_OPEN")).First()!;
        await host.CreateClient("analyst-un").MutateAsync("claimTask", Claim, new { id = (string?)task["id"] });

        var history = (await ListAsync(host, "selection: ALL_OPEN")).First()!["history"]!.AsArray();

        Assert.Equal(["instance.task_opened", "instance.task_claimed"], history.Select(entry => (string?)entry!["type"]));
        Assert.Equal("analyst-un", (string?)history[1]!["actor"]!["postId"]);
    }

    [Fact]
    public async Task Finds_nothing_completed_where_nothing_was()
    {
        await using var host = await ProductHost.StartAsync();
        await WarnAsync(host);

        Assert.Empty(await ListAsync(host, "selection: COMPLETED"));
    }

    private static async Task<string> WarnAsync(ProductHost host)
    {
        var client = host.CreateClient();
        var id = (string)(await client.MutateAsync("openCase", OpenExercise, new { }))["case"]!["id"]!;
        await client.MutateAsync("recordWarning", Warn, new { id });
        return id;
    }

    private static async Task<JsonArray> ListAsync(ProductHost host, string arguments)
    {
        var query = $"{{ myTasks(first: 10, {arguments}) {{ nodes {{ id name history {{ type actor {{ postId }} }} case {{ clock {{ now }} }} }} }} }}";
        var answer = await host.CreateClient().QueryAsync(query);
        return answer.Data?["myTasks"]?["nodes"]?.AsArray() ?? throw new InvalidOperationException(answer.Text);
    }
}

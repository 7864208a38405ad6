using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Exercise;

/// <summary>In Development a new database is filled with the replays while the server serves.</summary>
public sealed class LoadingExerciseDataTests
{
    private static readonly string[] Load = ["--Exercise:Load", "true"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_database_is_filled_and_a_second_start_adds_nothing()
    {
        using var data = new TemporaryFolder();
        using var workflows = new TemporaryFolder();
        string[] settings = [.. Load, .. ShortReplay.WriteTo(workflows)];

        var first = await LoadAsync(data, settings);
        var second = await LoadAsync(data, settings);

        Assert.Equal("""{"replay":"hoax","title":"A hoax","done":5,"total":5,"finished":true,"failure":null}""", first.Loading);
        Assert.Contains("\"timeBase\":\"EXERCISE\"", first.Cases, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_database_that_somebody_works_with_is_left_alone()
    {
        using var data = new TemporaryFolder();
        using var workflows = new TemporaryFolder();
        var shipped = ShortReplay.WriteTo(workflows);
        await using (var used = await ServerProcess.StartAsync(data.Path, Cancellation, shipped))
        {
            await used.AskAsync(
                "coord-un",
                """
                mutation {
                  openCase(input: { title: "Mine", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
                    errors { code }
                  }
                }
                """,
                Cancellation);
            await used.StopAsync(Cancellation);
        }

        await using var server = await ServerProcess.StartAsync(data.Path, Cancellation, [.. Load, .. shipped]);
        await WaitForAsync(() => Task.FromResult(server.Log.Contains("the database is in use", StringComparison.Ordinal)));

        var found = await server.AskAsync("coord-un", "{ exerciseLoading { replay } cases(first: 5) { nodes { title } } }", Cancellation);
        Assert.Equal("""{"exerciseLoading":[],"cases":{"nodes":[{"title":"Mine"}]}}""", found.GetRawText());
    }

    [Fact]
    public async Task A_case_to_practise_on_comes_first_and_is_left_to_people()
    {
        using var data = new TemporaryFolder();
        using var workflows = new TemporaryFolder();
        string[] settings = [.. Load, .. ShortReplay.WriteTo(workflows, "practice-2026")];

        await using (var server = await ServerProcess.StartAsync(data.Path, Cancellation, settings))
        {
            await WaitForAsync(async () => (await LoadingAsync(server)).EnumerateArray().Count(load => load.GetProperty("finished").GetBoolean()) == 2);
            var tasks = (await TasksOfFocalPointAsync(server)).EnumerateArray().ToList();
            Assert.Equal("Assess as an organisation", Assert.Single(tasks).GetProperty("name").GetString());
            var caseId = tasks[0].GetProperty("case").GetProperty("id").GetString();
            await server.AskAsync(
                "coord-un",
                $$"""mutation { advanceClock(input: { caseId: "{{caseId}}", to: "2026-03-10T12:00:00Z" }) { errors { message } } }""",
                Cancellation);
            await server.StopAsync(Cancellation);
        }

        await using var again = await ServerProcess.StartAsync(data.Path, Cancellation, settings);
        await WaitForAsync(async () => (await LoadingAsync(again)).EnumerateArray().Count(load => load.GetProperty("finished").GetBoolean()) == 2);
        var practised = await again.AskAsync("fp-eu", "{ cases(first: 1) { nodes { clock { now } } } }", Cancellation);
        Assert.Contains("2026-03-10T12:00:00", practised.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> TasksOfFocalPointAsync(ServerProcess server) =>
        (await server.AskAsync("fp-eu", "{ myTasks(first: 5) { nodes { name case { id } } } }", Cancellation)).GetProperty("myTasks").GetProperty("nodes");

    private static async Task<(string Loading, string Cases)> LoadAsync(TemporaryFolder data, string[] settings)
    {
        await using var server = await ServerProcess.StartAsync(data.Path, Cancellation, settings);
        await WaitForAsync(async () => (await LoadingAsync(server)).EnumerateArray().Any(load => load.GetProperty("finished").GetBoolean()));

        var cases = await server.AskAsync("coord-un", "{ cases(first: 5) { nodes { id timeBase history(first: 100) { nodes { type at } } } } }", Cancellation);
        var loading = Assert.Single((await LoadingAsync(server)).EnumerateArray());
        await server.StopAsync(Cancellation);
        return (loading.GetRawText(), cases.GetRawText());
    }

    private static async Task<JsonElement> LoadingAsync(ServerProcess server) =>
        (await server.AskAsync("coord-un", "{ exerciseLoading { replay title done total finished failure } }", Cancellation)).GetProperty("exerciseLoading");

    private static async Task WaitForAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(200, limit.Token);
        }
    }
}

using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.EndToEnd.Tests.SeveralServers;

/// <summary>Servers that share a database share its work, and one of them may die.</summary>
public sealed class ThreeServersTests(ITestOutputHelper output)
{
    /// <summary>The steps of the ladder on the first task of a case.</summary>
    private const int Timers = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Take_each_others_requests_follow_each_other_and_fire_a_dead_ones_timer_once()
    {
        await using var servers = await ThreeServers.StartAsync(Cancellation);
        var opened = await Task.WhenAll(Enumerable.Range(0, 18).Select(number => OpenAsync(servers.Nodes[number % 3], $"Case {number}")));
        var listed = await servers.Nodes[1].AskAsync("coord-un", "{ cases(first: 100) { nodes { id } } }", Cancellation);
        var ids = listed.GetProperty("cases").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
        Assert.Equal(opened.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));

        await FollowAsync(servers.Nodes[1], servers.Nodes[2], opened[0]);
        await FailOverAsync(servers, await OpenAsync(servers.Nodes[0], "The one whose timer is in a dead server's hand"));
    }

    /// <summary>What is done on one server is told on another.</summary>
    private async Task FollowAsync(ServerProcess writer, ServerProcess reader, string caseId)
    {
        using var client = reader.CreateClient("coord-un");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative));
        request.Content = JsonContent.Create(new { query = $"subscription {{ caseChanged(id: \"{caseId}\") {{ type }} }}" });
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));

        var began = Stopwatch.GetTimestamp();
        var told = ReadUntilAsync(events, "task_claimed");
        var tasks = await writer.AskAsync("coord-un", $"{{ case(by: {{ id: \"{caseId}\" }}) {{ openTasks {{ id }} }} }}", Cancellation);
        var task = tasks.GetProperty("case").GetProperty("openTasks")[0].GetProperty("id").GetString();
        var claimed = await writer.AskAsync(
            "analyst-un", $"mutation {{ claimTask(input: {{ taskId: \"{task}\" }}) {{ errors {{ message }} }} }}", Cancellation);
        Assert.Empty(claimed.GetProperty("claimTask").GetProperty("errors").EnumerateArray());
        var answered = Stopwatch.GetTimestamp();
        await told;
        output.WriteLine(
            $"Told on another server {Stopwatch.GetElapsedTime(began).TotalMilliseconds:F0} ms after it was asked for, "
            + $"{Stopwatch.GetElapsedTime(answered).TotalMilliseconds:F0} ms after it was answered.");
    }

    private async Task FailOverAsync(ServerProcess[] nodes, NpgsqlConnection database, Guid caseId)
    {
        // whoever fires the next timer of this case waits here, with the timer in its hand
        await using var hold = await database.BeginTransactionAsync(Cancellation);
        await AskAsync<int>(database, $"SELECT count(*)::int FROM (SELECT 1 FROM \"Streams\" WHERE \"CaseId\" = '{caseId}' FOR UPDATE) AS held");
        var holder = nodes[await HolderAsync(database)];

        await holder.KillAsync();
        var died = Stopwatch.GetTimestamp();
        var before = await AskAsync<int>(database, CountFired(caseId));
        await hold.RollbackAsync(Cancellation);
        while (await AskAsync<int>(database, CountFired(caseId)) == before)
        {
            await Task.Delay(50, Cancellation);
        }

        output.WriteLine($"A timer in the hand of a killed server fired on another {Stopwatch.GetElapsedTime(died).TotalSeconds:F1} s later.");
        while (await AskAsync<int>(database, $"SELECT count(*)::int FROM \"Timers\" WHERE \"CaseId\" = '{caseId}'") > 0)
        {
            await Task.Delay(50, Cancellation);
        }

        Assert.Equal(Timers, await AskAsync<int>(database, CountFired(caseId)));
    }

    private async Task FailOverAsync(ThreeServers servers, string caseId)
    {
        await using var database = await servers.OpenAsync(Cancellation);
        var text = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(caseId));
        await FailOverAsync([.. servers.Nodes], database, Guid.ParseExact(text.Split(':')[1], "N"));
    }

    private static async Task<string> OpenAsync(ServerProcess node, string title)
    {
        var opened = await node.AskAsync(
            "coord-un",
            $$"""
            mutation { openCase(input: { clientMutationId: "{{title}}", title: "{{title}}", country: "LBY", marking: "TLP:GREEN", language: "en",
              owners: ["UN"], startSource: SIGNAL }) { case { id } errors { message } } }
            """,
            Cancellation);
        return opened.GetProperty("openCase").GetProperty("case").GetProperty("id").GetString()!;
    }

    private static async Task ReadUntilAsync(StreamReader events, string type)
    {
        while (await events.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.Contains(type, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Expected to be told of {type}, but the stream ended.");
    }

    private static string CountFired(Guid caseId) =>
        $"SELECT count(*)::int FROM \"Events\" WHERE \"CaseId\" = '{caseId}' AND \"Type\" = 'instance.timer_fired'";

    private static async Task<int> HolderAsync(NpgsqlConnection database)
    {
        while (true)
        {
            var waiting = await AskAsync<string?>(
                database,
                "SELECT max(application_name) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
            if (waiting is not null)
            {
                return int.Parse(waiting.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
            }

            await Task.Delay(20, Cancellation);
        }
    }

    private static async Task<T> AskAsync<T>(NpgsqlConnection database, string question)
    {
#pragma warning disable CA2100 // the text is the test's own
        await using var command = new NpgsqlCommand(question, database);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(Cancellation) is T answer ? answer : default!;
    }
}

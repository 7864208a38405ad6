using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>A server that is killed at work: what it had confirmed is there once, what was sent again is not done twice.</summary>
public sealed class KilledServerTests
{
    private static readonly int Kills = Environment.GetEnvironmentVariable("CASEFLOW_FULL") == "1" ? 30 : 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Does_each_command_once_however_often_it_is_sent()
    {
        using var data = new TemporaryFolder();
        var chance = new Random(1973);
        var confirmed = new List<string>();
        for (var life = 0; life <= Kills; life++)
        {
            await using var server = await ServerProcess.StartAsync(data.Path, Cancellation);
            var death = life < Kills ? KillLaterAsync(server, TimeSpan.FromMilliseconds(chance.Next(50, 1_500))) : Task.CompletedTask;
            await WorkAsync(server, confirmed, upTo: 25 * (life + 1), death);
            await death;
        }

        Assert.Equal(confirmed.Distinct(), confirmed);
        Assert.Equal(confirmed.Order(StringComparer.Ordinal), (await TitlesAsync(data.Path)).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await CaseFlowProcess.RunAsync(Cancellation, "journal", "verify", "--CaseFlow:DataDirectory", data.Path)).ExitCode);
    }

    /// <summary>Opens cases one after another, each under its own key, until there are enough or the server is dead.</summary>
    private static async Task WorkAsync(ServerProcess server, List<string> confirmed, int upTo, Task death)
    {
        while (confirmed.Count < upTo && !death.IsCompletedSuccessfully)
        {
            // the next number after the last confirmed one: what died unconfirmed is sent again under the same key
            var title = $"Case {confirmed.Count + 1}";
            try
            {
                var opened = await server.AskAsync("coord-un", OpenCase(title), Cancellation);
                Assert.Equal(title, opened.GetProperty("openCase").GetProperty("case").GetProperty("title").GetString());
                confirmed.Add(title);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
            {
                return;
            }
        }
    }

    private static string OpenCase(string title) =>
        $$"""
        mutation { openCase(input: { clientMutationId: "{{title}}", title: "{{title}}", country: "LBY", marking: "TLP:AMBER", language: "en",
          owners: ["UN"], startSource: REQUEST, exerciseStartsAt: "2026-01-05T09:00:00Z" }) { case { title } errors { message } } }
        """;

    private static async Task KillLaterAsync(ServerProcess server, TimeSpan after)
    {
        await Task.Delay(after, Cancellation);
        await server.KillAsync();
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(string dataDirectory)
    {
        await using var server = await ServerProcess.StartAsync(dataDirectory, Cancellation);
        var titles = new List<string>();
        var after = "";
        while (true)
        {
            var query = $"{{ cases(first: 100{after}) {{ nodes {{ title }} pageInfo {{ hasNextPage endCursor }} }} }}";
            var page = (await server.AskAsync("coord-un", query, Cancellation)).GetProperty("cases");
            titles.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return titles;
            }

            after = $", after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }
    }
}

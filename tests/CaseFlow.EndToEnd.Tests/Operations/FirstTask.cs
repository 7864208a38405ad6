using System.Diagnostics;
using System.Net;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>The way from the start of a server to the first task that a person completes on it.</summary>
internal sealed class FirstTask : IAsyncDisposable
{
    private const string Values =
        """
        { clear: "yes", credible: "yes", imminent: "no", sourceGrade: "B", informationGrade: 2, phaseProposed: "EarlyWarning",
          startSource: "signal", grounds: "Two sources" }
        """;

    private FirstTask(ServerProcess server, TimeSpan ready, TimeSpan completed) => (Server, Ready, Completed) = (server, ready, completed);

    public ServerProcess Server { get; }

    /// <summary>From the start of the process until it said that it is ready.</summary>
    public TimeSpan Ready { get; }

    /// <summary>From the start of the process until the task was completed.</summary>
    public TimeSpan Completed { get; }

    /// <summary>Starts a server and completes a task as soon as it is ready: an analyst asks for an inbox and decides the first thing in it.</summary>
    public static async Task<FirstTask> CompleteAsync(IReadOnlyList<string> settings, string dataDirectory, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var server = await ServerProcess.StartAsync(dataDirectory, cancellation, settings);
        await IsReadyAsync(server, cancellation);
        var ready = Stopwatch.GetElapsedTime(began);
        var inbox = await server.AskAsync("analyst-un", "{ myTasks(last: 1) { nodes { id } } }", cancellation);
        var task = inbox.GetProperty("myTasks").GetProperty("nodes")[0].GetProperty("id").GetString();
        var completed = await server.AskAsync(
            "analyst-un",
            $$"""mutation { completeTaskForm(input: { taskId: "{{task}}", values: {{Values}} }) { task { state } errors { message } } }""",
            cancellation);
        var time = Stopwatch.GetElapsedTime(began);
        Assert.Empty(completed.GetProperty("completeTaskForm").GetProperty("errors").EnumerateArray());
        return new(server, ready, time);
    }

    /// <summary>Reads every case: each is there and has work that waits for somebody.</summary>
    public async Task AssertEveryCaseAnswersAsync(CancellationToken cancellation)
    {
        var (page, seen) = ("first: 100", 0);
        JsonElement info;
        do
        {
            var data = await Server.AskAsync(
                "coord-un", $"{{ cases({page}) {{ nodes {{ title openTasks {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }}", cancellation);
            var cases = data.GetProperty("cases");
            Assert.All(cases.GetProperty("nodes").EnumerateArray(), file => Assert.NotEmpty(file.GetProperty("openTasks").EnumerateArray()));
            seen += cases.GetProperty("nodes").GetArrayLength();
            info = cases.GetProperty("pageInfo");
            page = $"first: 100, after: \"{info.GetProperty("endCursor").GetString()}\"";
        }
        while (info.GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(ManyCases.Count, seen);
    }

    /// <summary>Waits until no timer is left whose time has come.</summary>
    public async Task DueTimersFireAsync(CancellationToken cancellation)
    {
        while (await NextTimerAsync(cancellation) <= TimeProvider.System.GetUtcNow())
        {
            await Task.Delay(100, cancellation);
        }
    }

    /// <summary>When the next timer is due.</summary>
    public async Task<DateTimeOffset> NextTimerAsync(CancellationToken cancellation)
    {
        var timers = await Server.AskAsync("coord-un", "{ timers(first: 1) { nodes { dueAt } } }", cancellation);
        return timers.GetProperty("timers").GetProperty("nodes")[0].GetProperty("dueAt").GetDateTimeOffset();
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static async Task IsReadyAsync(ServerProcess server, CancellationToken cancellation)
    {
        using var client = server.CreateClient();
        while ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(10, cancellation);
        }
    }
}

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

    private readonly ServerProcess _server;

    private FirstTask(ServerProcess server) => _server = server;

    /// <summary>From the start of the process until it said that it is ready.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>From the start of the process until the task was completed.</summary>
    public TimeSpan Completed { get; private set; }

    /// <summary>Starts a server and completes a task as soon as it is ready: an analyst asks for an inbox and decides one thing in it.</summary>
    public static async Task<FirstTask> CompleteAsync(IReadOnlyList<string> settings, string dataDirectory, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var first = new FirstTask(await ServerProcess.StartAsync(dataDirectory, cancellation, settings));
        try
        {
            await first.IsReadyAsync(cancellation);
            first.Ready = Stopwatch.GetElapsedTime(began);
            await first.CompleteAsync(cancellation);
            first.Completed = Stopwatch.GetElapsedTime(began);
            return first;
        }
        catch
        {
            await first.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads every case: each is there and has work that waits for somebody.</summary>
    public async Task AssertEveryCaseAnswersAsync(CancellationToken cancellation)
    {
        var (page, seen) = ("first: 100", 0);
        JsonElement info;
        do
        {
            var data = await _server.AskAsync(
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

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task IsReadyAsync(CancellationToken cancellation)
    {
        using var client = _server.CreateClient();
        while ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(10, cancellation);
        }
    }

    private async Task CompleteAsync(CancellationToken cancellation)
    {
        var inbox = await _server.AskAsync("analyst-un", "{ myTasks(last: 1) { nodes { id } } }", cancellation);
        var task = inbox.GetProperty("myTasks").GetProperty("nodes")[0].GetProperty("id").GetString();
        var completed = await _server.AskAsync(
            "analyst-un",
            $$"""mutation { completeTaskForm(input: { taskId: "{{task}}", values: {{Values}} }) { task { state } errors { message } } }""",
            cancellation);
        Assert.Empty(completed.GetProperty("completeTaskForm").GetProperty("errors").EnumerateArray());
    }

    private async Task<DateTimeOffset> NextTimerAsync(CancellationToken cancellation)
    {
        var timers = await _server.AskAsync("coord-un", "{ timers(first: 1) { nodes { dueAt } } }", cancellation);
        return timers.GetProperty("timers").GetProperty("nodes")[0].GetProperty("dueAt").GetDateTimeOffset();
    }
}

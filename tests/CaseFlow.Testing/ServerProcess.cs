using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaseFlow.Testing;

/// <summary>A server in a process of its own, on a free port of this machine, that can be stopped or killed.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _doom;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process, string doom)
    {
        _process = process;
        _doom = doom;
        // read to the end: a full pipe would stop the server
        process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What it has written so far.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="dataDirectory">Where its embedded database is; another start with the same one goes on with it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="settings">More settings, as arguments; exercise data are loaded only when they say so.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message has what it wrote.</exception>
    public static Task<ServerProcess> StartAsync(string dataDirectory, CancellationToken cancellation, params IEnumerable<string> settings) =>
        StartAsync(dataDirectory, killedAt: null, cancellation, settings);

    /// <summary>The same, for a server that ends without a word when it comes to a point once it is doomed.</summary>
    public static Task<ServerProcess> StartAsync(
        string dataDirectory, KillPoint? killedAt, CancellationToken cancellation, params IEnumerable<string> settings) =>
        StartAsync(dataDirectory, folder: null, killedAt, settings, cancellation);

    /// <summary>The same, for a server that is started in a folder and has its data in <c>data</c> there.</summary>
    public static Task<ServerProcess> StartInAsync(string folder, CancellationToken cancellation, params IEnumerable<string> settings) =>
        StartAsync("data", folder, killedAt: null, settings, cancellation);

    private static async Task<ServerProcess> StartAsync(
        string dataDirectory, string? folder, KillPoint? killedAt, IEnumerable<string> settings, CancellationToken cancellation)
    {
        // patient, so that no test depends on how fast the machine is
        string[] always =
        [
            "serve", "--urls", "http://127.0.0.1:0", "--CaseFlow:DataDirectory", dataDirectory, "--Exercise:Load", "false", "--Api:LongestWait", "00:00:30",
        ];
        var doom = Path.Combine(dataDirectory, Path.GetRandomFileName());
        var server = new ServerProcess(CaseFlowProcess.Start([.. always, .. settings], killedAt?.Environment(doom), folder), doom);
        server.Address = await server._listening.Task.WaitAsync(cancellation);
        return server;
    }

    /// <summary>A client that acts from an exercise post, or from none.</summary>
    public HttpClient CreateClient(string? post = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (post is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", $"exercise:{post}");
        }

        return client;
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(CancellationToken cancellation)
    {
        AskToEnd();
        return await EndAsync(cancellation);
    }

    /// <summary>Asks it to end, as an operator or an orchestrator does.</summary>
    public void AskToEnd()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
    }

    /// <summary>Waits until it has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    /// <summary>From now on it ends without a word when it comes to the point with which it was started.</summary>
    public void Doom() => File.Create(_doom).Dispose();

    /// <summary>Ends it without a word, like <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        _log.Enqueue(line ?? "");
        if (line is null)
        {
            _listening.TrySetException(new InvalidOperationException($"Expected a server that listens, but it ended:\n{Log}"));
        }
        else if (Listening().Match(line) is { Success: true } listening)
        {
            _listening.TrySetResult(new Uri(listening.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://[^\s""]+)")]
    private static partial Regex Listening();
}

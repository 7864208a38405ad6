using System.Diagnostics;
using System.Text.Json;

namespace CaseFlow.Benchmarks.Transitions;

/// <summary>npm's bpmn-engine in a Node process of its own, which reads each model once as we do.</summary>
internal sealed class PeerEngine : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transitions", "peer");

    private readonly Process _node;

    private PeerEngine(Process node) => _node = node;

    public static async Task<PeerEngine> StartAsync(CancellationToken cancellation)
    {
        using var install = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--loglevel=error");
        install.StandardInput.Close();
        await install.StandardOutput.ReadToEndAsync(cancellation);
        await install.WaitForExitAsync(cancellation);
        return install.ExitCode == 0
            ? new(Start("node", "run.mjs"))
            : throw new InvalidOperationException($"Expected npm to install what {Folder}/package-lock.json names, but it ended with {install.ExitCode}.");
    }

    /// <summary>Runs instances for some time.</summary>
    /// <returns>How long one of them took.</returns>
    public async Task<TimeSpan> RunAsync(TransitionModel model, TimeSpan least, CancellationToken cancellation)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { model = model.File, tasks = model.Tasks, seconds = least.TotalSeconds }));
        await _node.StandardInput.FlushAsync(cancellation);
        var answer = await _node.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException($"Expected an answer of the peer, but it ended with {_node.ExitCode}.");
        using var report = JsonDocument.Parse(answer);
        return TimeSpan.FromSeconds(report.RootElement.GetProperty("seconds").GetDouble() / report.RootElement.GetProperty("instances").GetInt32());
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}

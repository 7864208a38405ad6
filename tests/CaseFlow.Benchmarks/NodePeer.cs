using System.Diagnostics;
using System.Text.Json;

namespace CaseFlow.Benchmarks;

/// <summary>A library of npm in a Node process of its own, which answers each line of JSON with one.</summary>
internal sealed class NodePeer : IAsyncDisposable
{
    private readonly Process _node;

    private NodePeer(Process node) => _node = node;

    /// <summary>Installs what the folder's <c>package-lock.json</c> names, and starts its <c>run.mjs</c>.</summary>
    /// <param name="folder">Where they lie, beside the program.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<NodePeer> StartAsync(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(AppContext.BaseDirectory, folder);
        using var install = Start(path, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--loglevel=error");
        install.StandardInput.Close();
        await install.StandardOutput.ReadToEndAsync(cancellation);
        await install.WaitForExitAsync(cancellation);
        return install.ExitCode == 0
            ? new(Start(path, "node", "run.mjs"))
            : throw new InvalidOperationException($"Expected npm to install what {path}/package-lock.json names, but it ended with {install.ExitCode}.");
    }

    /// <summary>Asks for one piece of work.</summary>
    public async Task<JsonElement> AskAsync(object question, CancellationToken cancellation)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question));
        await _node.StandardInput.FlushAsync(cancellation);
        var answer = await _node.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException($"Expected an answer of the peer, but it ended with {_node.ExitCode}.");
        return JsonSerializer.Deserialize<JsonElement>(answer);
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private static Process Start(string folder, string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}

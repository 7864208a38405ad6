using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>Several servers on one database, any of which may be gone at any time.</summary>
/// <param name="count">How many.</param>
/// <param name="dataDirectory">Where the key that signs checkpoints is.</param>
/// <param name="settings">What each is started with.</param>
internal sealed class Nodes(int count, string dataDirectory, IReadOnlyList<string> settings) : IAsyncDisposable
{
    private readonly ServerProcess?[] _nodes = new ServerProcess?[count];

    public int Count => count;

    /// <summary>Starts all of them at once.</summary>
    public Task StartAsync(CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(node => RestartAsync(node, cancellation)));

    /// <summary>Lets a server end at the point with which it was started, or kills it when it does not come there in time.</summary>
    /// <returns>Whether it came there.</returns>
    public async Task<bool> DoomAsync(int node, TimeSpan patience, CancellationToken cancellation)
    {
        var doomed = _nodes[node]!;
        doomed.Doom();
        var end = doomed.EndAsync(cancellation);
        if (await Task.WhenAny(end, Task.Delay(patience, cancellation)) == end)
        {
            return true;
        }

        await doomed.KillAsync();
        return false;
    }

    /// <summary>Where one of those listens that are not known to be gone.</summary>
    public async Task<Uri> AnyAsync(Random chance, CancellationToken cancellation)
    {
        while (true)
        {
            if (_nodes.OfType<ServerProcess>().ToArray() is { Length: > 0 } alive)
            {
                return alive[chance.Next(alive.Length)].Address;
            }

            await Task.Delay(20, cancellation);
        }
    }

    /// <summary>Ends a server without a word. Clients go on asking it until <see cref="RestartAsync"/>, as they would.</summary>
    public Task KillAsync(int node) => _nodes[node]?.KillAsync() ?? Task.CompletedTask;

    /// <summary>Starts a server in place of one that is gone, and waits until it serves.</summary>
    /// <param name="node">Which.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="killedAt">Where it ends once it is doomed; null when it is only killed from outside.</param>
    public async Task RestartAsync(int node, CancellationToken cancellation, KillPoint? killedAt = null)
    {
        var gone = _nodes[node];
        _nodes[node] = null;
        if (gone is not null)
        {
            await gone.DisposeAsync();
        }

        _nodes[node] = await ServerProcess.StartAsync(dataDirectory, killedAt, cancellation, settings);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes.OfType<ServerProcess>())
        {
            await node.DisposeAsync();
        }
    }
}

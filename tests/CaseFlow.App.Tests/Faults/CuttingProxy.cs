using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace CaseFlow.App.Tests.Faults;

/// <summary>Stands between a host and its PostgreSQL server, and cuts a connection when the next commits pass.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly string _server;
    private readonly int _serverPort;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;
    private int _cutBefore;
    private int _cutAfter;

    public CuttingProxy(string server, int port)
    {
        (_server, _serverPort) = (server, port);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens on this machine.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections it has cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>The next commit never reaches the server.</summary>
    public void CutBeforeTheNextCommit() => _cutBefore = 1;

    /// <summary>The next commit reaches the server, and its answer never comes back.</summary>
    public void CutAfterTheNextCommit() => _cutAfter = 1;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_server, _serverPort, _end.Token);
                using var cut = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
                var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                var isHeard = true;
                var answering = AnswerAsync(server.GetStream(), client.GetStream(), cut.Token);
                await AskAsync(client.GetStream(), server.GetStream(), cut.Token);
                await cut.CancelAsync();
                await answering;

                async Task AskAsync(NetworkStream from, NetworkStream to, CancellationToken cancellation)
                {
                    await foreach (var piece in ReadAsync(from, cancellation))
                    {
                        var isCommit = piece.Span.IndexOf("COMMIT"u8) >= 0;
                        if (isCommit && Interlocked.Exchange(ref _cutBefore, 0) == 1)
                        {
                            Cuts++;
                            return;
                        }

                        isHeard = !isCommit || Interlocked.Exchange(ref _cutAfter, 0) == 0;
                        await to.WriteAsync(piece, cancellation);
                        if (!isHeard)
                        {
                            Cuts++;
                            // the server has carried it out once it answers
                            await answer.Task.WaitAsync(cancellation);
                            return;
                        }
                    }
                }

                async Task AnswerAsync(NetworkStream from, NetworkStream to, CancellationToken cancellation)
                {
                    await foreach (var piece in ReadAsync(from, cancellation))
                    {
                        if (isHeard)
                        {
                            await to.WriteAsync(piece, cancellation);
                        }
                        else
                        {
                            answer.SetResult();
                            return;
                        }
                    }
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
            {
                // either side is gone, or we are
            }
        }
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(
        NetworkStream from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, cancellation) is > 0 and var length)
        {
            yield return buffer.AsMemory(0, length);
        }
    }
}

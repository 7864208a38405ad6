using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using CaseFlow.EndToEnd.Tests.Histories;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>The outside: takes what the outbox sends, and now and then fails after it has taken it.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private const int FailsEvery = 7;

    private readonly ConcurrentQueue<Delivery> _taken = new();
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public Receiver()
    {
        Address = new($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What has arrived, repeats included.</summary>
    public ImmutableArray<Delivery> Taken => [.. _taken];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                await TakeAsync(await _listener.GetContextAsync());
            }
            catch (Exception closed) when (closed is ObjectDisposedException || !_listener.IsListening)
            {
                return;
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException)
            {
                // a sender that was killed while it sent
            }
        }
    }

    private async Task TakeAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        _taken.Enqueue(new(context.Request.Headers["Idempotency-Key"] ?? "none", await reader.ReadToEndAsync()));
        context.Response.StatusCode = _taken.Count % FailsEvery == 0 ? 503 : 200;
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

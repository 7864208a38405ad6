using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>A PostgreSQL server of the test's own, which it may stop without a word.</summary>
internal sealed class OwnPostgreSql : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort();

    /// <summary>How its one database is reached.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres;Maximum Pool Size=20";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Makes a server and starts it.</summary>
    public static async Task<OwnPostgreSql> StartNewAsync()
    {
        var server = new OwnPostgreSql();
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", server._folder.Path);
        }

        await ServerProgramAsync($"initdb -D {server._folder.Path}/pg -A trust -U postgres --no-sync -E UTF8 --locale=C");
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it again; it recovers what was committed.</summary>
    public Task StartAsync() => ServerProgramAsync(
        $"pg_ctl -D {_folder.Path}/pg -w -l {_folder.Path}/pg.log start "
        + $"-o '-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.Path} -c max_connections=100'");

    /// <summary>Stops it as a crash does: no connection ends in order, nothing more is written.</summary>
    public Task StopImmediatelyAsync() => ServerProgramAsync($"pg_ctl -D {_folder.Path}/pg -m immediate stop");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopImmediatelyAsync();
        _folder.Dispose();
    }

    // the server refuses to run as root; Debian keeps the programs of each version apart
    private static Task ServerProgramAsync(string command)
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin"
            : "/usr/bin";
        // a server that stays would keep our output open
        var line = $"PATH={programs}:$PATH {command} > /dev/null 2>&1 < /dev/null";
        return Environment.IsPrivilegedProcess ? RunAsync("su", "postgres", "-c", line) : RunAsync("sh", "-c", line);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

using System.Text.Json;
using CaseFlow.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>
/// A server in this process on a database that a command or a server of its own has left, for tests that only read what is there. One of
/// its own would compile for seconds what this process has compiled already.
/// </summary>
internal sealed class ServerHere : IAsyncDisposable
{
    private readonly WebApplication _server;

    private ServerHere(WebApplication server) => _server = server;

    /// <summary>Starts one and waits until it listens.</summary>
    public static async Task<ServerHere> StartAsync(string dataDirectory, CancellationToken cancellation)
    {
        var server = ServerHost.Build(
        [
            "--urls", "http://127.0.0.1:0", "--environment", "Development", "--contentRoot", AppContext.BaseDirectory, "--applicationName", "caseflow",
            "--CaseFlow:DataDirectory", dataDirectory, "--Exercise:Load", "false", "--Logging:LogLevel:Default", "Warning",
        ]);
        server.MapCaseFlow();
        await server.StartAsync(cancellation);
        return new(server);
    }

    /// <summary>The data of an answer to a post's question in GraphQL.</summary>
    public async Task<JsonElement> AskAsync(string post, string query, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = new(_server.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", $"exercise:{post}");
        return await client.AskAsync(query, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

using System.Collections.Concurrent;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Server.Hosting;
using CaseFlow.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(CaseFlow.Acceptance.Tests.Given.CaseFlowHosts))]

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>The product as it serves, with the workflows that it ships, on a database of its own.</summary>
public sealed class CaseFlowHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private WebApplication _server;

    private CaseFlowHost(TestDatabase database, WebApplication server) =>
        (_database, _server, Api) = (database, server, new GraphQLClient(AddressOf(server)));

    internal GraphQLClient Api { get; private set; }

    internal TestDatabase Database => _database;

    internal Uri Address => AddressOf(_server);

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    internal static async Task<CaseFlowHost> StartAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider, TestContext.Current.CancellationToken);
        return new CaseFlowHost(database, await ServeAsync(database));
    }

    /// <summary>The server goes, and another one comes up on the same database.</summary>
    internal async Task RestartAsync()
    {
        Api.Dispose();
        await _server.DisposeAsync();
        _server = await ServeAsync(_database);
        Api = new GraphQLClient(AddressOf(_server));
    }

    private static async Task<WebApplication> ServeAsync(TestDatabase database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var server = ServerHost.Build([.. Settings(database).Select(setting => $"--{setting.Key}={setting.Value}")]);
        var deployed = await server.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation);
        Assert.False(deployed.IsRejected);
        server.MapCaseFlow();
        await server.StartAsync(cancellation);
        return server;
    }

    private static Uri AddressOf(WebApplication server) =>
        new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static IEnumerable<KeyValuePair<string, string?>> Settings(TestDatabase database) =>
    [
        .. database.Settings,
        new("urls", "http://127.0.0.1:0"),
        new("environment", "Development"),
        new("Exercise:Load", "false"),
        new("applicationName", "caseflow"),
        new("contentRoot", AppContext.BaseDirectory),
        new("Logging:LogLevel:Default", "Warning"),
    ];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }
}

/// <summary>One server per database, for all tests whose story is one case's own.</summary>
public sealed class CaseFlowHosts : IAsyncDisposable
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<CaseFlowHost>>> _hosts = [];

    /// <summary>The server on a database; skips the test when there is none.</summary>
    internal Task<CaseFlowHost> OnAsync(DatabaseProvider provider) => _hosts.GetOrAdd(provider, _ => new(() => CaseFlowHost.StartAsync(provider))).Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values.Where(host => host.Value.IsCompletedSuccessfully))
        {
            await (await host.Value).DisposeAsync();
        }
    }
}

using System.Text.Json.Nodes;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Several servers on one database, as the product serves, which all go by one clock that a test can move.</summary>
internal sealed class ClockedHosts : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private Server[] _servers = [];

    private ClockedHosts(TestDatabase database) => _database = database;

    /// <summary>Their clock.</summary>
    public MovedClock Clock { get; } = new();

    /// <summary>Asks the first of them.</summary>
    public GraphQLClient Api => _servers[0].Api;

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    /// <param name="servers">How many.</param>
    /// <param name="now">What their clock shows.</param>
    public static async Task<ClockedHosts> StartAsync(DatabaseProvider provider, int servers, DateTimeOffset now)
    {
        var hosts = new ClockedHosts(await TestDatabase.CreateAsync(provider, TestContext.Current.CancellationToken));
        hosts.Clock.MoveTo(now);
        await hosts.StartAsync(servers);
        return hosts;
    }

    /// <summary>All of them go.</summary>
    public async Task StopAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        _servers = [];
    }

    /// <summary>Others come up, all at the same moment.</summary>
    public async Task StartAsync(int servers) =>
        _servers = await Task.WhenAll(Enumerable.Range(0, servers).Select(_ => Task.Factory.StartNew(
            () => Server.StartAsync(_database, Clock), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

    /// <summary>What an answer comes to be within a while, for what the servers do by themselves.</summary>
    public async Task<JsonNode> UntilAsync(string post, string document, Func<JsonNode, bool> holds)
    {
        var answer = await Api.AskAsync(post, document);
        for (var tries = 0; tries < 150 && !holds(answer); tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
            answer = await Api.AskAsync(post, document);
        }

        Assert.True(holds(answer), $"Expected another answer within 30 seconds, but it is {answer.ToJsonString()}.");
        return answer;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _database.DisposeAsync();
    }

    private sealed class Server(WebApplicationFactory<Program> factory, GraphQLClient api) : IAsyncDisposable
    {
        public GraphQLClient Api { get; } = api;

        public static async Task<Server> StartAsync(TestDatabase database, MovedClock clock)
        {
            var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            {
                builder.UseEnvironment("Development");
                builder.UseUrls("http://127.0.0.1:0");
                builder.UseSetting("Exercise:Load", "false");
                builder.UseSetting("Logging:LogLevel:Default", "Warning");
                foreach (var (key, value) in database.Settings)
                {
                    builder.UseSetting(key, value);
                }

                builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
            });
            factory.UseKestrel(0);
            factory.StartServer();
            Assert.False((await factory.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(TestContext.Current.CancellationToken)).IsRejected);
            return new Server(factory, new GraphQLClient(factory.ClientOptions.BaseAddress));
        }

        public async ValueTask DisposeAsync()
        {
            Api.Dispose();
            await factory.DisposeAsync();
        }
    }
}

/// <summary>The time of day, moved; what is waited for passes as ever.</summary>
internal sealed class MovedClock : TimeProvider
{
    private TimeSpan _moved;

    /// <summary>Moves it, forward or back.</summary>
    public void Move(TimeSpan by) => _moved += by;

    /// <summary>Puts it to a moment.</summary>
    public void MoveTo(DateTimeOffset moment) => _moved = moment - base.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _moved;
}

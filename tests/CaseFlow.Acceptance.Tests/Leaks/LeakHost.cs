using CaseFlow.App.Workflows;
using CaseFlow.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>The product with the workflows that it ships, whose clock can be stopped and into which leaks can be built.</summary>
internal sealed class LeakHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplicationFactory<Program> _factory;

    private LeakHost(TestDatabase database, WebApplicationFactory<Program> factory, StoppedClock clock, FaultLog faults) =>
        (_database, _factory, Clock, Faults, Asker) = (database, factory, clock, faults, new Asker(factory.ClientOptions.BaseAddress));

    /// <summary>The host's clock.</summary>
    public StoppedClock Clock { get; }

    /// <summary>What went wrong within it.</summary>
    public FaultLog Faults { get; }

    /// <summary>Asks it whatever any client could.</summary>
    public Asker Asker { get; }

    /// <summary>What the host is made of.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>Its database.</summary>
    public TestDatabase Database => _database;

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    /// <param name="plant">Builds a leak in; null for the product as it is.</param>
    public static async Task<LeakHost> StartAsync(App.Storage.DatabaseProvider provider, Action<IServiceCollection>? plant = null)
    {
        var database = await TestDatabase.CreateAsync(provider, TestContext.Current.CancellationToken);
        var (clock, faults) = (new StoppedClock(), new FaultLog());
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseUrls("http://127.0.0.1:0");
            builder.UseSetting("Exercise:Load", "false");
            foreach (var (key, value) in database.Settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(faults));
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                plant?.Invoke(services);
            });
        });
        factory.UseKestrel(0);
        factory.StartServer();
        Assert.False((await factory.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(TestContext.Current.CancellationToken)).IsRejected);
        return new(database, factory, clock, faults);
    }

    public async ValueTask DisposeAsync()
    {
        Asker.Dispose();
        await _factory.DisposeAsync();
        await _database.DisposeAsync();
    }
}

/// <summary>The time of day, until it is stopped: then two answers differ only where what they tell of differs. Waiting goes on.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset? _stoppedAt;

    /// <summary>From now on it is always now.</summary>
    public void Stop() => _stoppedAt = base.GetUtcNow();

    /// <summary>Time goes on from where it would be.</summary>
    public void GoOn() => _stoppedAt = null;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _stoppedAt ?? base.GetUtcNow();
}

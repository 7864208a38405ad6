using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Warnings;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;
using CaseFlow.Server;
using CaseFlow.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>
/// Databases with many open cases, each of which waits at its first task and has timers; made once for all tests that only need one.
/// The timers of one case came due while no server ran.
/// </summary>
public sealed class ManyCases : IAsyncDisposable
{
    /// <summary>How many.</summary>
    public static readonly int Count = LongRun.IsAskedFor ? 10_000 : 100;

    /// <summary>What the one is called whose timers are due.</summary>
    public const string Overdue = "Overdue";

    private const int AtOnce = 8;

    private static readonly TimeSpan Ago = TimeSpan.FromDays(60);
    private static readonly Caller Coordinator = Caller.Of(new Actor("p-coord", "coord-un", "UN"), ["COORD@UN"], Door.CommandLine);

    private readonly Dictionary<DatabaseProvider, TestDatabase> _databases = [];

    /// <summary>The one of a provider; skips the test when its server is not configured.</summary>
    public async Task<TestDatabase> OnAsync(DatabaseProvider provider, CancellationToken cancellation)
    {
        if (!_databases.TryGetValue(provider, out var database))
        {
            database = await TestDatabase.CreateAsync(provider, cancellation);
            _databases.Add(provider, database);
            var clock = TimeProvider.System;
            await OpenAsync(database, new FakeTimeProvider(clock.GetUtcNow() - Ago), [Overdue], cancellation);
            await OpenAsync(database, clock, Enumerable.Range(2, Count - 1).Select(number => $"Case {number}"), cancellation);
        }

        return database;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases.Values)
        {
            await database.DisposeAsync();
        }
    }

    private static async Task OpenAsync(TestDatabase database, TimeProvider clock, IEnumerable<string> titles, CancellationToken cancellation)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton(clock).AddSingleton<IConfiguration>(configuration).AddCaseFlowServer(configuration);
        await using var provider = services.BuildServiceProvider();
        Assert.False((await provider.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation)).IsRejected);
        var dispatcher = provider.GetRequiredService<Dispatcher>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(titles, options, async (title, stopping) =>
        {
            var open = new OpenCase(title, "LBY", Marking.Green, "en", ["UN", "EU"], StartSource.Signal);
            var opened = await dispatcher.SendAsync(Coordinator, open, stopping);
            var warning = new RecordWarning(opened.Value.CaseId, "A local network", "Shots at a crowd near the market", "A call");
            Assert.False((await dispatcher.SendAsync(Coordinator, warning, stopping)).IsRejected);
        });
    }
}

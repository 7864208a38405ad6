using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Storage.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaseFlow.App.Tests.Faults;

/// <summary>A connection to PostgreSQL that is cut on the wire just when a commit passes.</summary>
public sealed class CutConnectionTests
{
    [Fact]
    public async Task A_commit_that_was_cut_off_before_it_arrived_is_made_again()
    {
        await using var cut = await CutHost.StartAsync();
        cut.Proxy.CutBeforeTheNextCommit();

        Assert.Equal(5, (await cut.Host.RecordAsync(new CounterEvent.Added(5))).Value);

        await cut.AssertOnceAsync();
    }

    [Fact]
    public async Task A_commit_whose_answer_was_cut_off_is_not_made_again()
    {
        await using var cut = await CutHost.StartAsync();
        cut.Proxy.CutAfterTheNextCommit();

        Assert.Equal(5, (await cut.Host.RecordAsync(new CounterEvent.Added(5))).Value);

        await cut.AssertOnceAsync();
    }

    [Fact]
    public async Task Commands_go_on_when_the_server_ends_all_connections()
    {
        await using var cut = await CutHost.StartAsync();
        await cut.Host.RecordAsync();

        await cut.EndAllConnectionsAsync();

        Assert.Equal(5, (await cut.Host.RecordAsync(new CounterEvent.Added(5))).Value);
        Assert.Equal(new Loaded<Counter>(new(5), 1), await cut.Host.LoadAsync());
    }

    private sealed class CutHost(StoreHost host, CuttingProxy proxy) : IAsyncDisposable
    {
        public StoreHost Host => host;

        public CuttingProxy Proxy => proxy;

        public static async Task<CutHost> StartAsync()
        {
            CuttingProxy? proxy = null;
            var host = await StoreHost.StartAsync(DatabaseProvider.PostgreSql, services =>
            {
                var direct = services.Single(service => service.ServiceType == typeof(DatabaseSettings));
                services.Remove(direct);
                services.AddSingleton(inner => Through((DatabaseSettings)direct.ImplementationFactory!(inner), out proxy));
            });
            _ = host.Get<DatabaseSettings>();
            return new(host, proxy!);
        }

        public async Task AssertOnceAsync()
        {
            Assert.Equal(1, Proxy.Cuts);
            Assert.Equal(new Loaded<Counter>(new(5), 1), await Host.LoadAsync());
        }

        public async Task EndAllConnectionsAsync() => await Host.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
            StoreHost.Cancellation));

        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            await Proxy.DisposeAsync();
        }

        private static DatabaseSettings Through(DatabaseSettings settings, out CuttingProxy proxy)
        {
            var server = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
            proxy = new CuttingProxy(server.Host!, server.Port);
            (server.Host, server.Port) = ("127.0.0.1", proxy.Port);
            return settings with { ConnectionString = server.ConnectionString };
        }
    }
}

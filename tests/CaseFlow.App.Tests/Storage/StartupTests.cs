using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class StartupTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hosts_that_start_at_once_on_a_new_file_all_find_it_migrated()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseProvider.Sqlite, Cancellation);
        var hosts = Enumerable.Range(0, 4).Select(_ => Build(database)).ToList();

        await Task.WhenAll(hosts.Select(host => DatabaseStartup.PrepareAsync(host, Cancellation)));

        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        await using var db = Open(database);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task A_host_that_died_while_migrating_does_not_lock_out_the_next()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, Cancellation);
        await using var db = Open(database);
        await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01')", Cancellation);
        await using var host = Build(database);

        await DatabaseStartup.PrepareAsync(host, Cancellation).WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
    }

    [Fact]
    public async Task A_host_that_died_when_it_had_just_made_the_file_does_not_lock_out_the_next()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseProvider.Sqlite, Cancellation);
        await File.WriteAllBytesAsync(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource, [], Cancellation);
        await using var host = Build(database);

        await DatabaseStartup.PrepareAsync(host, Cancellation);

        await using var db = Open(database);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Theory, InlineData(DatabaseProvider.PostgreSql), InlineData(DatabaseProvider.SqlServer)]
    public async Task A_server_database_is_migrated_only_when_asked(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider, Cancellation);
        await using var host = Build(database);

        var refusal = await Assert.ThrowsAsync<UnfitDatabaseException>(() => DatabaseStartup.PrepareAsync(host, Cancellation));
        Assert.Contains("caseflow migrate", refusal.Message, StringComparison.Ordinal);

        await MigrateAsync(host);

        await DatabaseStartup.PrepareAsync(host, Cancellation);
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task Two_that_migrate_a_server_database_at_once_both_find_it_migrated(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider, Cancellation);
        await using var host = Build(database);

        await Task.WhenAll(MigrateAsync(host), MigrateAsync(host));

        await DatabaseStartup.PrepareAsync(host, Cancellation);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_database_of_before_the_first_release_is_refused_and_stays_as_it_is(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, Cancellation);
        await using var db = Open(database);
        var history = db.GetService<IHistoryRepository>();
        foreach (var migration in db.Database.GetMigrations())
        {
            await db.Database.ExecuteSqlRawAsync(history.GetDeleteScript(migration), Cancellation);
        }

        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new("20261101000000_Draft", "10.0.0")), Cancellation);
        await using var host = Build(database);

        var refusal = await Assert.ThrowsAsync<UnfitDatabaseException>(() => MigrateAsync(host));

        Assert.Contains("older than the first release", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["20261101000000_Draft"], await db.Database.GetAppliedMigrationsAsync(Cancellation));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_release_that_the_database_has_left_behind_is_refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, Cancellation);
        await using var db = Open(database);
        await db.Set<SettingRow>().ExecuteUpdateAsync(update => update.SetProperty(row => row.Value, $"{Release.Current + 1}"), Cancellation);
        await using var host = Build(database);

        await Assert.ThrowsAsync<UnfitDatabaseException>(() => DatabaseStartup.PrepareAsync(host, Cancellation));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_database_that_a_later_release_has_added_to_is_still_served(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, Cancellation);
        await using var db = Open(database);
        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow("29990101000000_Later", "99")), Cancellation);
        await using var host = Build(database);

        await DatabaseStartup.PrepareAsync(host, Cancellation);
    }

    private static ServiceProvider Build(TestDatabase database)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build();
        return new ServiceCollection().AddCaseFlowApp(configuration).BuildServiceProvider();
    }

    private static CaseFlowDb Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(database.Provider, database.ConnectionString);
        return new CaseFlowDb(options.Options);
    }

    private static async Task MigrateAsync(ServiceProvider host)
    {
        await using var scope = host.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(Cancellation);
    }
}

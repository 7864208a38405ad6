using System.Data.Common;
using System.Text.Json.Nodes;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Writing;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

/// <summary>SQL Server merges the rows of a table by itself; what is tested here is what writes them on the others.</summary>
public sealed class WritingTests
{
    public static TheoryData<DatabaseProvider> Own { get; } = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Own))]
    public async Task Rows_of_one_table_go_in_one_statement_and_all_statements_in_one_command(DatabaseProvider provider)
    {
        var sent = new SentWrites();
        await using var host = await StoreHost.StartAsync(
            provider, services => services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(sent)));

        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2), new CounterEvent.Added(3));

        var text = Assert.Single(sent.Texts);
        Assert.Equal(1, text.Split("INSERT INTO \"Events\"").Length - 1);
        var versions = await host.ReadAsync(db => db.Events.OrderBy(row => row.Position).Select(row => row.Version).ToListAsync(StoreHost.Cancellation));
        Assert.Equal([1L, 2L, 3L], versions);
    }

    [Theory, MemberData(nameof(Own))]
    public async Task More_rows_than_one_statement_takes_are_all_written(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        // a case's events are few, an import's rows are not
        await InTransactionAsync(host, db => db.AddRange(
            Enumerable.Range(0, 7_000).Select(number => Head(host.CaseId, Guid.CreateVersion7(StoreHost.Start.AddDays(number))))));

        Assert.Equal(7_000, await host.ReadAsync(db => db.Streams.CountAsync(StoreHost.Cancellation)));
    }

    [Fact]
    public async Task Statements_of_very_many_rows_are_not_kept_in_memory()
    {
        await using var host = await StoreHost.StartAsync(DatabaseProvider.PostgreSql);
        await host.RecordAsync(new CounterEvent.Added(1));

        await InTransactionAsync(host, db => db.AddRange(
            Enumerable.Range(0, 1_000).Select(number => Head(host.CaseId, Guid.CreateVersion7(StoreHost.Start.AddDays(number))))));

        var kept = await host.ReadAsync(db => Task.FromResult(
            (IReadOnlyDictionary<string, IRelationalCommand>)db.Model.FindRuntimeAnnotationValue(RowDatabase.Annotation)!));
        Assert.NotEmpty(kept);
        Assert.All(kept.Values, command => Assert.InRange(command.Parameters.Count, 1, 4_000));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_row_that_is_gone_or_has_moved_on_is_not_written_over(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));

        await host.ReadAsync(async db =>
        {
            var head = await db.Streams.SingleAsync(StoreHost.Cancellation);
            await host.RecordAsync(new CounterEvent.Added(1));
            await using var transaction = await db.Database.BeginTransactionAsync(StoreHost.Cancellation);
            head.Version = 9;
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(StoreHost.Cancellation));
            return 0;
        });

        Assert.Equal(new Loaded<Counter>(new(2), 2), await host.LoadAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_key_that_one_row_leaves_is_free_for_the_next_in_the_same_command(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        await InTransactionAsync(host, db => db.Add(Head(host.CaseId, host.StreamId)));

        await host.ReadAsync(async db =>
        {
            db.Remove(await db.Streams.SingleAsync(StoreHost.Cancellation));
            db.Add(Head(host.CaseId, host.StreamId, version: 5));
            await using var transaction = await db.Database.BeginTransactionAsync(StoreHost.Cancellation);
            await db.SaveChangesAsync(StoreHost.Cancellation);
            await transaction.CommitAsync(StoreHost.Cancellation);
            return 0;
        });

        Assert.Equal(5, await host.ReadAsync(db => db.Streams.Select(row => row.Version).SingleAsync(StoreHost.Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_save_that_looks_like_an_earlier_one_writes_values_of_its_own(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        for (var amount = 1; amount <= 3; amount++)
        {
            await host.RecordAsync(new CounterEvent.Added(amount));
        }

        var bodies = await host.ReadAsync(db => db.Events.OrderBy(row => row.Position).Select(row => row.Body).ToListAsync(StoreHost.Cancellation));
        Assert.Equal([1, 2, 3], bodies.Select(body => JsonNode.Parse(body)!["amount"]!.GetValue<int>()));
        Assert.Equal(new Loaded<Counter>(new(6), 3), await host.LoadAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_the_database_makes_up_for_a_row_comes_back_with_it(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var keys = Enumerable.Range(0, 3).Select(number => new DataProtectionKey { FriendlyName = $"key {number}", Xml = "<key />" }).ToList();

        await host.ReadAsync(async db =>
        {
            db.AddRange(keys);
            return await db.SaveChangesAsync(StoreHost.Cancellation);
        });

        var stored = await host.ReadAsync(db => db.DataProtectionKeys.ToDictionaryAsync(key => key.Id, key => key.FriendlyName, StoreHost.Cancellation));
        Assert.Equal(3, stored.Count);
        Assert.All(keys, key => Assert.Equal(key.FriendlyName, stored[key.Id]));
    }

    private static StreamRow Head(Guid caseId, Guid streamId, long version = 1) =>
        new() { CaseId = caseId, StreamId = streamId, Kind = "counter", Version = version, Hash = new byte[32] };

    // as a command saves; without a transaction of its own the rows go Entity Framework's way
    private static Task<int> InTransactionAsync(StoreHost host, Action<CaseFlowDb> change) => host.ReadAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(StoreHost.Cancellation);
        change(db);
        var written = await db.SaveChangesAsync(StoreHost.Cancellation);
        await transaction.CommitAsync(StoreHost.Cancellation);
        return written;
    });

    private sealed class SentWrites : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            new(Note(command, result));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            new(Note(command, result));

        private T Note<T>(DbCommand command, T result)
        {
            if (command.CommandText.Contains("INSERT INTO", StringComparison.Ordinal))
            {
                Texts.Add(command.CommandText);
            }

            return result;
        }
    }
}

using System.Data.Common;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

public sealed class JournalTests
{
    private static readonly Dictionary<string, Action<UpdateSettersBuilder<EventRow>>> EnvelopeChanges = new()
    {
        ["type"] = update => update.SetProperty(row => row.Type, "test_counter.doubled"),
        ["case time"] = update => update.SetProperty(row => row.At, StoreHost.Start.AddMilliseconds(1)),
        ["system time"] = update => update.SetProperty(row => row.RecordedAt, StoreHost.Start.AddDays(-1)),
        ["person"] = update => update.SetProperty(row => row.PersonId, "person-fp-un"),
        ["post"] = update => update.SetProperty(row => row.PostId, (string?)null),
        ["organisation"] = update => update.SetProperty(row => row.OrganisationId, "EU"),
        ["on behalf of"] = update => update.SetProperty(row => row.OnBehalfOf, "dir-un"),
        ["command"] = update => update.SetProperty(row => row.CommandId, Guid.Empty),
        ["body and its hash"] = update => update.SetProperty(row => row.Body, "{}").SetProperty(row => row.BodyHash, new byte[32]),
        ["hash"] = update => update.SetProperty(row => row.Hash, new byte[32]),
    };

    public static TheoryData<string> EnvelopeFacts => [.. EnvelopeChanges.Keys];

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_written_verifies(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        Assert.Equal(new JournalReport(2, 6, 1, Break: null), await VerifyAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stream_that_goes_on_while_it_is_looked_at_is_not_broken(DatabaseProvider provider)
    {
        var meanwhile = new BeforeEventsAreRead();
        await using var host = await StoreHost.StartAsync(
            provider, services => services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(meanwhile)));
        await host.RecordAsync(new CounterEvent.Added(1));
        meanwhile.Do(async () => await host.RecordAsync(new CounterEvent.Added(2)));

        var report = await VerifyAsync(host);

        Assert.True(meanwhile.IsDone);
        Assert.True(report.IsIntact);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_changed_body_is_found(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        await ChangeAsync(host, 2, update => update.SetProperty(row => row.Body, """{"amount":99}"""));

        Assert.Equal(new(JournalFault.BodyChanged, host.CaseId, host.StreamId, 2), (await VerifyAsync(host)).Break);
    }

    [Theory, MemberData(nameof(EnvelopeFacts))]
    public async Task Any_changed_fact_about_an_event_is_found(string fact)
    {
        await using var host = await WrittenAsync(DatabaseProvider.Sqlite);

        await ChangeAsync(host, 2, EnvelopeChanges[fact]);

        Assert.Equal(new(JournalFault.EnvelopeChanged, host.CaseId, host.StreamId, 2), (await VerifyAsync(host)).Break);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_removed_event_is_found(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        await host.ReadAsync(db => Event(db, host, 2).ExecuteDeleteAsync(StoreHost.Cancellation));

        Assert.Equal(new(JournalFault.EventMissing, host.CaseId, host.StreamId, 2), (await VerifyAsync(host)).Break);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Exchanged_events_are_found(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        await MoveAsync(host, 2, 9);
        await MoveAsync(host, 3, 2);
        await MoveAsync(host, 9, 3);

        Assert.Equal(new(JournalFault.EnvelopeChanged, host.CaseId, host.StreamId, 2), (await VerifyAsync(host)).Break);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cut_tail_is_found_by_the_head(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        await host.ReadAsync(db => Event(db, host, 4).ExecuteDeleteAsync(StoreHost.Cancellation));

        Assert.Equal(JournalFault.HeadChanged, (await VerifyAsync(host)).Break?.Fault);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cut_tail_with_a_matching_head_is_found_by_the_checkpoint(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);

        await CutTailAsync(host);

        Assert.Equal(new(JournalFault.TailChanged, host.CaseId, host.StreamId, 4), (await VerifyAsync(host)).Break);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_changed_checkpoint_is_found(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);
        await CutTailAsync(host);

        await host.ReadAsync(async db =>
        {
            var row = await db.Set<CheckpointRow>().AsNoTracking().SingleAsync(StoreHost.Cancellation);
            var emptied = EventJson.Write(EventJson.Read<Checkpoint>(row.Statement) with { Heads = [] });
            return await db.Set<CheckpointRow>().ExecuteUpdateAsync(
                update => update.SetProperty(checkpoint => checkpoint.Statement, emptied), StoreHost.Cancellation);
        });

        Assert.Equal(JournalFault.CheckpointForged, (await VerifyAsync(host)).Break?.Fault);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_checkpoint_covers_what_came_since_the_last(DatabaseProvider provider)
    {
        await using var host = await WrittenAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1));

        Assert.Equal(1, await CheckpointAsync(host));
        Assert.Equal(0, await CheckpointAsync(host));
        Assert.Equal(new JournalReport(2, 7, 2, Break: null), await VerifyAsync(host));
    }

    /// <summary>Two streams, four and two events, under one checkpoint.</summary>
    private static async Task<StoreHost> WrittenAsync(DatabaseProvider provider)
    {
        var host = await StoreHost.StartAsync(provider);
        await host.RecordAsync(new CounterEvent.Added(1), new CounterEvent.Added(2), new CounterEvent.Added(3));
        await host.RecordAsync(host.CaseId, new CounterEvent.Added(1), new CounterEvent.Added(2));
        await host.RecordAsync(new CounterEvent.Added(4));
        await CheckpointAsync(host);
        return host;
    }

    private static async Task<int> CheckpointAsync(StoreHost host)
    {
        await host.SettleAsync();
        return await host.WithAsync<CheckpointWriter, int>(async writer => await writer.WriteAsync(StoreHost.Cancellation));
    }

    private static Task<JournalReport> VerifyAsync(StoreHost host) =>
        host.WithAsync<JournalVerifier, JournalReport>(verifier => verifier.VerifyAsync(StoreHost.Cancellation));

    private static Task<int> ChangeAsync(StoreHost host, long version, Action<UpdateSettersBuilder<EventRow>> change) =>
        host.ReadAsync(db => Event(db, host, version).ExecuteUpdateAsync(change, StoreHost.Cancellation));

    private static Task<int> MoveAsync(StoreHost host, long from, long to) =>
        ChangeAsync(host, from, update => update.SetProperty(row => row.Version, to));

    private static Task<int> CutTailAsync(StoreHost host) => host.ReadAsync(async db =>
    {
        await Event(db, host, 4).ExecuteDeleteAsync(StoreHost.Cancellation);
        var last = await Event(db, host, 3).Select(row => row.Hash).SingleAsync(StoreHost.Cancellation);
        return await db.Streams.Where(head => head.StreamId == host.StreamId).ExecuteUpdateAsync(
            update => update.SetProperty(head => head.Version, 3).SetProperty(head => head.Hash, last), StoreHost.Cancellation);
    });

    private static IQueryable<EventRow> Event(CaseFlowDb db, StoreHost host, long version) =>
        db.Events.Where(row => row.CaseId == host.CaseId && row.StreamId == host.StreamId && row.Version == version);

    private sealed class BeforeEventsAreRead : DbCommandInterceptor
    {
        private Func<Task>? _next;

        public bool IsDone { get; private set; }

        public void Do(Func<Task> next) => _next = next;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("Events", StringComparison.Ordinal) && Interlocked.Exchange(ref _next, null) is { } next)
            {
                await next();
                IsDone = true;
            }

            return result;
        }
    }
}

using System.Data.Common;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Tests.Storage.Harness;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseFlow.App.Tests.Accesses;

public sealed class FollowingTheRestrictedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_becomes_strictly_guarded_is_known_also_after_the_journal_could_not_be_followed()
    {
        var fault = new OneFault();
        await using var host = await StoreHost.StartAsync(
            DatabaseProvider.Sqlite, services => services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(fault)));
        await host.RecordAsync(new CounterEvent.Added(1));
        var items = host.Get<RestrictedItems>();
        fault.Arm();
        using var following = new RestrictedItemsFollowing(
            host.Get<LiveFeed>(), items, host.Clock, NullLogger<RestrictedItemsFollowing>.Instance);
        await following.StartAsync(Cancellation);
        // where the journal ends, and what came since
        await UntilAsync(() => Advance(host, fault.CommandsAfter > 1));
        Assert.False(await items.AnyIsStrictAsync([host.CaseId], Cancellation));

        await host.ReadAsync(db => GuardAsync(db, host.CaseId));
        await host.RecordAsync(new CounterEvent.Added(2));

        IPump feed = host.Get<LiveFeed>();
        await UntilAsync(async () => await feed.RunOnceAsync(Cancellation) == 0 && await items.AnyIsStrictAsync([host.CaseId], Cancellation));
        await following.StopAsync(Cancellation);
    }

    private static async Task UntilAsync(Func<ValueTask<bool>> isReached)
    {
        while (!await isReached())
        {
            await Task.Delay(20, Cancellation);
        }
    }

    // past the pause after a fault
    private static ValueTask<bool> Advance(StoreHost host, bool isReached)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        return ValueTask.FromResult(isReached);
    }

    private static Task<int> GuardAsync(CaseFlowDb db, Guid caseId)
    {
        db.Add(new RestrictedRow { CaseId = caseId, ScopeId = caseId, IsStrict = true });
        return db.SaveChangesAsync(Cancellation);
    }

    private sealed class OneFault : DbCommandInterceptor
    {
        private volatile bool _isArmed;
        private volatile bool _isDone;
        private int _commandsAfter;

        public int CommandsAfter => Volatile.Read(ref _commandsAfter);

        public void Arm() => _isArmed = true;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (_isArmed)
            {
                (_isArmed, _isDone) = (false, true);
                throw new InvalidOperationException("The database is away.");
            }

            if (_isDone)
            {
                Interlocked.Increment(ref _commandsAfter);
            }

            return ValueTask.FromResult(result);
        }
    }
}

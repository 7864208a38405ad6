using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

/// <summary>Every other test of a command is watched by <see cref="OnePartition"/>; these show that it sees.</summary>
public sealed class OnePartitionTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_receipt_of_a_command_lies_beside_what_it_changed(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.RecordAsync(new CounterEvent.Added(1));

        Assert.Equal(host.CaseId, await host.ReadAsync(db => db.Set<ReceiptRow>().Select(row => row.CaseId).SingleAsync(StoreHost.Cancellation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_receipt_of_a_command_that_changed_no_case_is_a_partition_of_its_own(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        await host.SendAsync<long>((_, _) => new(0));

        var receipt = await host.ReadAsync(db => db.Set<ReceiptRow>().SingleAsync(StoreHost.Cancellation));
        Assert.Equal(receipt.CommandId, receipt.CaseId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_command_that_wrote_a_row_of_another_case_would_be_found(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var fault = await FaultOfAsync(host, (services, cancellation) =>
            services.GetRequiredService<Outbox>().AddAsync(OtherCase(host), "mail", "hello", cancellation).AsTask());

        Assert.Contains($"OutboxRow of {OtherCase(host)}", fault, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_statement_that_changed_another_case_would_be_found(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);
        var other = OtherCase(host);

        var fault = await FaultOfAsync(host, (services, cancellation) =>
            services.GetRequiredService<CaseFlowDb>().Set<TimerRow>().Where(row => row.CaseId == other).ExecuteDeleteAsync(cancellation));

        Assert.Contains($"of {other}", fault, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_statement_that_changed_all_cases_would_be_found(DatabaseProvider provider)
    {
        await using var host = await StoreHost.StartAsync(provider);

        var fault = await FaultOfAsync(host, (services, cancellation) =>
            services.GetRequiredService<CaseFlowDb>().Set<TimerRow>().ExecuteDeleteAsync(cancellation));

        Assert.Contains("of no case", fault, StringComparison.Ordinal);
    }

    private static Guid OtherCase(StoreHost host) => host.StreamId;

    private static async Task<string> FaultOfAsync(StoreHost host, Func<IServiceProvider, CancellationToken, Task> alsoDo)
    {
        var sending = host.SendAsync(async (services, cancellation) =>
        {
            var total = await StoreHost.RecordAsync(services, host.CaseId, host.StreamId, [new CounterEvent.Added(1)], cancellation);
            await alsoDo(services, cancellation);
            return total;
        });
        return (await Assert.ThrowsAsync<InvalidOperationException>(async () => await sending)).Message;
    }
}

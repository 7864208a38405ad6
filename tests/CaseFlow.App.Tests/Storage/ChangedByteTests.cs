using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage;

/// <summary>Whatever byte of the stored journal changes, the verification finds it and names where.</summary>
public sealed class ChangedByteTests
{
    private const int BytesOfAShortRun = 120;

    // SQL Server holds the same values in types of the same kinds
    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    [Theory, MemberData(nameof(Providers))]
    public async Task Any_changed_byte_of_an_event_is_found_and_the_event_named(DatabaseProvider provider) =>
        await ChangeAsync(provider, "Events", (which, found) => Assert.True(
            found is not null
            && found.CaseId == which.Id("CaseId")
            && (found.StreamId == which.Id("StreamId") || (which.Column == "StreamId" && found is { Fault: JournalFault.Unreadable }))
            && found.Number == which.Number("Version"),
            $"{which}: {found}"));

    [Theory, MemberData(nameof(Providers))]
    public async Task Any_changed_byte_of_a_head_is_found_and_the_stream_named(DatabaseProvider provider) =>
        await ChangeAsync(provider, "Streams", (which, found) => Assert.True(
            found is not null
            && (found.CaseId == which.Id("CaseId") || which.Column == "CaseId")
            && (found.StreamId == which.Id("StreamId") || which.Column == "StreamId"),
            $"{which}: {found}"));

    [Theory, MemberData(nameof(Providers))]
    public async Task Any_changed_byte_of_a_checkpoint_is_found_and_the_checkpoint_named(DatabaseProvider provider) =>
        await ChangeAsync(provider, "Checkpoints", (which, found) => Assert.True(
            found is { Fault: JournalFault.CheckpointForged } && found.Number == which.Number("Number"), $"{which}: {found}"));

    [Theory, MemberData(nameof(Providers))]
    public async Task Any_changed_byte_of_a_reading_is_found_and_its_entry_named(DatabaseProvider provider)
    {
        foreach (var table in (string[])["AccessEntries", "AccessedItems"])
        {
            await ChangeAsync(provider, table, JournalStory.VerifyAccessesAsync, report => report.Break, (which, found) => Assert.True(
                // what moves to an earlier entry is found there
                found is not null && (found.Number == which.Number("Number") || which is { Table: "AccessedItems", Column: "Number" }), $"{which}: {found}"));
        }
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Any_changed_byte_of_the_head_of_readings_is_found(DatabaseProvider provider) =>
        await ChangeAsync(
            provider, "AccessStreams", JournalStory.VerifyAccessesAsync, report => report.Break, (which, found) => Assert.True(found is not null, $"{which}"));

    private static Task ChangeAsync(DatabaseProvider provider, string table, Action<StoredByte, JournalBreak?> check) =>
        ChangeAsync(provider, table, JournalStory.VerifyAsync, report => report.Break, check);

    private static async Task ChangeAsync<TReport, TBreak>(
        DatabaseProvider provider, string table, Func<StoreHost, Task<TReport>> verify, Func<TReport, TBreak?> breakOf, Action<StoredByte, TBreak?> check)
        where TBreak : class
    {
        await using var host = await JournalStory.WrittenAsync(provider);
        await using var scope = host.OpenScope();
        await using var stored = new StoredBytes(scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), provider);
        await stored.OpenAsync(StoreHost.Cancellation);
        var all = await stored.AllAsync(table, StoreHost.Cancellation);
        var chance = new Random();
        Assert.Empty(all[0].Row.Keys.Except(all.Select(which => which.Column)));
        var chosen = LongRun.IsAskedFor ? all : [.. all.OrderBy(_ => chance.Next()).Take(BytesOfAShortRun)];
        var verified = 0;
        foreach (var which in chosen)
        {
            var isChanged = await stored.WithChangedAsync(
                which, chance.Next(1, 256), async () => check(which, breakOf(await verify(host))), StoreHost.Cancellation);
            verified += isChanged ? 1 : 0;
        }

        Assert.True(verified > chosen.Count / 2, $"The database took {verified} of {chosen.Count} changes.");
        Assert.Null(breakOf(await verify(host)));
    }
}

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

    private static async Task ChangeAsync(DatabaseProvider provider, string table, Action<StoredByte, JournalBreak?> check)
    {
        await using var host = await JournalStory.WrittenAsync(provider);
        await using var scope = host.OpenScope();
        await using var stored = new StoredBytes(scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), provider);
        await stored.OpenAsync(StoreHost.Cancellation);
        var all = await stored.AllAsync(table, StoreHost.Cancellation);
        var chance = new Random();
        var chosen = LongRun.IsAskedFor ? all : [.. all.OrderBy(_ => chance.Next()).Take(BytesOfAShortRun)];
        var verified = 0;
        foreach (var which in chosen)
        {
            var isChanged = await stored.WithChangedAsync(
                which, chance.Next(1, 256), async () => check(which, (await JournalStory.VerifyAsync(host)).Break), StoreHost.Cancellation);
            verified += isChanged ? 1 : 0;
        }

        Assert.True(verified > chosen.Count / 2, $"The database took {verified} of {chosen.Count} changes.");
        Assert.Null((await JournalStory.VerifyAsync(host)).Break);
    }
}

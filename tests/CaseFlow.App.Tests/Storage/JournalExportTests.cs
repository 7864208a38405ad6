using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Journal.Export;
using CaseFlow.App.Tests.Storage.Harness;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

/// <summary>What is exported, a program of others verifies that shares no code with this one.</summary>
public sealed class JournalExportTests
{
    private const string BytesOfAShortRun = "400";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Another_program_finds_an_exported_journal_intact(DatabaseProvider provider)
    {
        await using var host = await JournalStory.WrittenAsync(provider);
        using var folder = new TemporaryFolder();

        await ExportAsync(host, folder);

        Assert.Matches(@"^intact: 3 streams, 7 events, 2 checkpoints, signed by [0-9a-f]{16}\s*$", await VerifyAsync(folder));
    }

    [Fact]
    public async Task What_was_erased_is_not_in_the_export()
    {
        await using var host = await JournalStory.WrittenAsync(DatabaseProvider.Sqlite);
        using var folder = new TemporaryFolder();

        var text = await ExportAsync(host, folder);

        Assert.DoesNotContain("Amina", text, StringComparison.Ordinal);
        Assert.Contains("data protection law", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_changed_byte_of_an_export_is_found_and_its_event_named()
    {
        await using var host = await JournalStory.WrittenAsync(DatabaseProvider.Sqlite);
        using var folder = new TemporaryFolder();
        await ExportAsync(host, folder);

        var told = await RunAsync("change-bytes.mjs", FileIn(folder), KeyIn(folder), LongRun.IsAskedFor ? "all" : BytesOfAShortRun);

        Assert.Matches(@"^\d+ bytes changed, 0 not found or named wrongly\s*$", told);
    }

    [Fact]
    public async Task An_export_by_another_key_is_not_taken_for_one_of_ours()
    {
        await using var host = await JournalStory.WrittenAsync(DatabaseProvider.Sqlite);
        using var folder = new TemporaryFolder();
        await ExportAsync(host, folder);
        using var other = JournalKey.Open(Path.Combine(folder.Path, "other.pem"));
        await File.WriteAllTextAsync(KeyIn(folder), other.PublicPart, StoreHost.Cancellation);

        Assert.Contains("checkpoint 1: the signature is not by the key", await VerifyBrokenAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_of_one_case_names_no_other()
    {
        await using var host = await JournalStory.WrittenAsync(DatabaseProvider.Sqlite);
        var other = Guid.CreateVersion7(StoreHost.Start.AddDays(1));
        await host.SendAsync((services, cancellation) => StoreHost.RecordAsync(services, other, other, [new CounterEvent.Added(1)], cancellation));
        using var folder = new TemporaryFolder();

        var text = await ExportAsync(host, folder, host.CaseId);

        Assert.DoesNotContain(other.ToString(), text, StringComparison.Ordinal);
        Assert.Matches("^intact: 3 streams, 7 events, 0 checkpoints, signed by", await VerifyAsync(folder));
    }

    [Fact]
    public async Task A_stream_that_release_1_began_still_verifies()
    {
        await using var host = await JournalStory.WrittenAsync(DatabaseProvider.Sqlite);
        await host.ReadAsync(db => AsRelease1Async(db, host.CaseId));
        using var folder = new TemporaryFolder();
        await ExportAsync(host, folder);

        Assert.True((await JournalStory.VerifyAsync(host)).IsIntact);
        Assert.StartsWith("intact", await VerifyAsync(folder), StringComparison.Ordinal);
    }

    /// <summary>Chains a stream anew as release 1 did, and takes away the checkpoints that know it otherwise.</summary>
    private static async Task<int> AsRelease1Async(CaseFlowDb db, Guid streamId)
    {
        var head = await db.Streams.AsTracking().SingleAsync(row => row.StreamId == streamId, StoreHost.Cancellation);
        head.Hash = EventHash.BeginningOfRelease1;
        foreach (var row in await db.Events.AsTracking().Where(row => row.StreamId == streamId).OrderBy(row => row.Version).ToListAsync(StoreHost.Cancellation))
        {
            head.Hash = row.Hash = EventHash.Of(head.Hash, row);
        }

        await db.Set<CheckpointRow>().ExecuteDeleteAsync(StoreHost.Cancellation);
        return await db.SaveChangesAsync(StoreHost.Cancellation);
    }

    private static async Task<string> ExportAsync(StoreHost host, TemporaryFolder folder, Guid? caseId = null)
    {
        await File.WriteAllTextAsync(KeyIn(folder), host.Get<JournalKeys>().Current!.PublicPart, StoreHost.Cancellation);
        await using (var file = File.Create(FileIn(folder)))
        {
            await host.WithAsync<JournalExporter, ExportReport>(exporter => exporter.WriteAllAsync(file, caseId, StoreHost.Cancellation));
        }

        return await File.ReadAllTextAsync(FileIn(folder), StoreHost.Cancellation);
    }

    private static Task<string> VerifyAsync(TemporaryFolder folder) => RunAsync("verify-journal.mjs", FileIn(folder), "--key", KeyIn(folder));

    private static async Task<string> VerifyBrokenAsync(TemporaryFolder folder) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => VerifyAsync(folder))).Message;

    private static Task<string> RunAsync(string script, params string[] arguments) => NodeTool.RunAsync(
        "node", Path.Combine(AppContext.BaseDirectory, "verifier"), StoreHost.Cancellation, [script, .. arguments]);

    private static string FileIn(TemporaryFolder folder) => Path.Combine(folder.Path, "journal.jsonl");

    private static string KeyIn(TemporaryFolder folder) => Path.Combine(folder.Path, "public.pem");
}

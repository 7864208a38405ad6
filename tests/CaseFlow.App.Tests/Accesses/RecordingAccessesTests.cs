using CaseFlow.App.Access;
using CaseFlow.App.Accesses;
using CaseFlow.App.Cases;
using CaseFlow.App.Documents;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timelines;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Accesses;

public sealed class RecordingAccessesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_reads_a_restricted_case_is_on_record_whichever_way_they_read_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var guarded = await OpenAsync(host, Marking.AmberStrict);

        await host.AskAsync("fp-un", new GetCases([guarded, host.CaseId]));
        await host.AskAsync("fp-un", new ListCases(new CaseFilter(), new(10)));
        await host.AskAsync("legal-un", new ListCaseHistory(guarded, new(10)));
        await host.AskAsync("legal-un", new GetCaseTimeline(guarded, [], null, null, new(10)));

        var log = await LogAsync(host, guarded);
        Assert.Equal(
            [("legal-un", "GetCaseTimeline"), ("legal-un", "ListCaseHistory"), ("fp-un", "ListCases"), ("fp-un", "GetCases")],
            log.Items.Select(item => (item.Value.PostId!, item.Value.Query)));
        Assert.All(log.Items, item => Assert.Equal((CaseHost.Start, true, "Http"), (item.Value.At, item.Value.IsOfCase, item.Value.Door)));
    }

    [Fact]
    public async Task A_list_is_one_entry_however_many_restricted_cases_it_shows()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var one = await OpenAsync(host, Marking.AmberStrict);
        var other = await OpenAsync(host, Marking.AmberStrict);

        await host.AskAsync("fp-un", new GetCases([one, other]));

        Assert.Equal(1, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
        Assert.Equal(2, await host.WithDbAsync(db => db.Set<AccessedItemRow>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Nothing_is_recorded_of_what_is_not_restricted_nor_of_what_CaseFlow_reads_itself()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var guarded = await OpenAsync(host, Marking.AmberStrict);

        await host.AskAsync("fp-un", new GetCases([host.CaseId]));
        await host.AskAsync(Caller.System(Door.Pump), new GetCases([guarded]), moment: null);
        await host.AskAsync("fp-un", new ListCaseHistory(CaseHost.UnknownId, new(10)));

        Assert.Equal(0, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_restricted_document_of_an_open_case_is_recorded_by_itself()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var document = await host.DoAsync("analyst-un", new ReferenceDocument(
            host.CaseId, "Cable", "An embassy", new string('a', 64), Marking.AmberStrict, "en"));

        await host.AskAsync("fp-un", new GetDocuments([host.CaseId]));

        var read = Assert.Single((await LogAsync(host, host.CaseId)).Items).Value;
        Assert.False(read.IsOfCase);
        Assert.Equal([document.DocumentId.ToString()], read.ItemIds);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task In_a_serving_host_reads_do_not_wait_for_the_record_unless_they_are_of_the_strictest(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var (guarded, red) = (await OpenAsync(host, Marking.AmberStrict), await OpenAsync(host, Marking.Red));
        var recorder = host.Get<AccessRecorder>();
        recorder.Serve(true);

        await host.AskAsync("coord-un", new GetCases([guarded]));
        Assert.Equal(0, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
        await host.AskAsync("coord-un", new GetCases([red]));
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
        await recorder.FlushAsync(Cancellation);
        Assert.Equal(2, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task The_log_is_for_the_security_officers_of_the_owners_and_pages_both_ways()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var guarded = await OpenAsync(host, Marking.AmberStrict);
        await host.AskAsync("fp-un", new GetCases([guarded]));
        await host.AskAsync("fp-un", new ListCaseHistory(guarded, new(10)));

        var first = await LogAsync(host, guarded, new(1));
        var second = await LogAsync(host, guarded, new(1, Backward: false, first.Items[0].Key));
        var back = await LogAsync(host, guarded, new(1, Backward: true, second.Items[0].Key));

        Assert.Equal(["ListCaseHistory", "GetCases", "ListCaseHistory"], new[] { first, second, back }.Select(page => page.Items[0].Value.Query));
        Assert.Equal((true, false, true), (first.HasNext, second.HasNext, back.HasNext));
        Assert.Equal("caller.role_needed", (await AskForLogAsync(host, "coord-un", guarded)).Rejection.Code);
        Assert.True((await AskForLogAsync(host, "sec-nato", guarded)).IsRejected);
        Assert.Equal("case.not_found", (await AskForLogAsync(host, "sec-un", CaseHost.UnknownId)).Rejection.Code);
    }

    public static TheoryData<string> Changes => ["person", "query", "time", "item", "item moved", "head", "tail"];

    [Theory, MemberData(nameof(Changes))]
    public async Task A_changed_record_is_found_and_its_entry_named(string change)
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var guarded = await OpenAsync(host, Marking.AmberStrict);
        await host.AskAsync("fp-un", new GetCases([guarded]));
        await host.AskAsync("fp-un", new ListCaseHistory(guarded, new(10)));
        await host.WithAsync<CheckpointWriter, int>(async writer => await writer.WriteAsync(Cancellation));
        Assert.Equal(new AccessReport(1, 2, null), await VerifyAsync(host));

        await host.WithDbAsync(db => ChangeAsync(db, change));

        Assert.Equal(new AccessBreak(1, 2), (await VerifyAsync(host)).Break);
    }

    private static async Task<int> ChangeAsync(CaseFlowDb db, string change)
    {
        var entry = db.Set<AccessEntryRow>().Where(row => row.Number == 2);
        var item = db.Set<AccessedItemRow>().Where(row => row.Number == 2);
        var head = db.Set<AccessStreamRow>();
        var former = await db.Set<AccessEntryRow>().Where(row => row.Number == 1).Select(row => row.Hash).SingleAsync(Cancellation);
        return change switch
        {
            "person" => await entry.ExecuteUpdateAsync(update => update.SetProperty(row => row.PersonId, "person-else"), Cancellation),
            "query" => await entry.ExecuteUpdateAsync(update => update.SetProperty(row => row.Query, "GetCases"), Cancellation),
            "time" => await entry.ExecuteUpdateAsync(update => update.SetProperty(row => row.At, CaseHost.Start.AddHours(1)), Cancellation),
            "item" => await item.ExecuteDeleteAsync(Cancellation),
            "item moved" => await item.ExecuteUpdateAsync(update => update.SetProperty(row => row.At, CaseHost.Start.AddHours(1)), Cancellation),
            "head" => await head.ExecuteUpdateAsync(update => update.SetProperty(row => row.Hash, former), Cancellation),
            // whoever cuts the tail and mends the head is contradicted by the signed checkpoint
            _ => await item.ExecuteDeleteAsync(Cancellation) + await entry.ExecuteDeleteAsync(Cancellation)
                + await head.ExecuteUpdateAsync(update => update.SetProperty(row => row.Hash, former).SetProperty(row => row.Number, 1), Cancellation),
        };
    }

    private static Task<AccessReport> VerifyAsync(CaseHost host) =>
        host.WithAsync<AccessVerifier, AccessReport>(verifier => verifier.VerifyAsync(Cancellation));

    private static async Task<Guid> OpenAsync(CaseHost host, string marking) =>
        (await host.SendAsync("coord-un", new OpenCase(
            "Guarded", "LBY", marking, "en", ["UN"], StartSource.Signal, Access: new AskedAccess(Readers: ["coord-un"])))).Value.CaseId;

    private static Task<Page<AccessView>> LogAsync(CaseHost host, Guid caseId, PageRequest? page = null) =>
        host.AskAsync("sec-un", new ListAccesses(caseId, page ?? new(10)));

    private static ValueTask<Outcome<Page<AccessView>>> AskForLogAsync(CaseHost host, string post, Guid caseId) =>
        host.AskAsync(CaseHost.Through(post), new ListAccesses(caseId, new(10)), moment: null);
}

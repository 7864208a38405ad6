using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Documents;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Cases;
using CaseFlow.App.Tests.Documents;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Access;

public sealed class ChangeCaseAccessTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_that_is_marked_red_is_gone_for_all_but_those_who_are_named(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("coord-un", Change(host) with { Marking = Marking.Red, AddReaders = ["fp-eu", "LEGAL@UN", "coord-un"] });

        Assert.True(await SeesAsync(host, "fp-eu"));
        Assert.True(await SeesAsync(host, "legal-un"));
        Assert.False(await SeesAsync(host, "fp-un"));
        var refused = await host.SendAsync("analyst-un", ReferenceDocumentTests.Report(host.CaseId));
        var unknown = await host.SendAsync("analyst-un", ReferenceDocumentTests.Report(CaseHost.UnknownId));
        Assert.Equal(unknown.Rejection, refused.Rejection);
        Assert.Equal(Marking.Red, Assert.Single(await host.AskAsync("coord-un", new GetCases([host.CaseId]))).Marking);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_the_organisation_that_opened_it_lowers_its_marking(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var opened = await host.DoAsync("coord-un", CaseInputs.NewCase);

        var byEu = await host.SendAsync("dir-eu", Change(host) with { CaseId = opened.CaseId, Marking = Marking.Clear });
        var byAu = await host.SendAsync("reg-au", Change(host) with { CaseId = opened.CaseId, Marking = Marking.Red });
        var byUn = await host.SendAsync("dir-un", Change(host) with { CaseId = opened.CaseId, Marking = Marking.Clear });

        Assert.Equal("access.originator_lowers", byEu.Rejection.Code);
        Assert.Equal("caller.role_needed", byAu.Rejection.Code);
        Assert.False(byUn.IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_that_is_classified_higher_is_gone_for_those_who_are_not_cleared_for_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var low = CaseHost.Through("fp-un");
        low = low with { Reader = low.Reader with { Ceiling = Classification.Internal } };
        Assert.Single((await host.AskAsync(low, new GetCases([host.CaseId]), moment: null)).Value);

        await host.DoAsync("coord-un", Change(host) with { Classification = Classification.Restricted });

        Assert.Empty((await host.AskAsync(low, new GetCases([host.CaseId]), moment: null)).Value);
        Assert.True(await SeesAsync(host, "fp-un"));
    }

    [Fact]
    public async Task Nobody_shuts_everybody_out_and_grounds_are_given()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        Assert.Equal("access.no_reader", (await host.SendAsync("coord-un", Change(host) with { OffAgenda = true })).Rejection.Code);
        Assert.Equal("access.no_grounds", (await host.SendAsync("coord-un", Change(host) with { Grounds = " " })).Rejection.Code);
        Assert.Equal("access.classified_too_high", (await host.SendAsync("coord-un", Change(host) with { Classification = 4 })).Rejection.Code);
        Assert.Equal("case.not_found", (await host.SendAsync("coord-un", Change(host) with { CaseId = CaseHost.UnknownId })).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_document_of_one_organisation_alone_is_not_seen_by_the_others_nor_is_its_history(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var document = await host.DoAsync("analyst-un", ReferenceDocumentTests.Report(host.CaseId) with { Marking = Marking.AmberStrict, Title = "Canary" });

        Assert.Single(await host.AskAsync("fp-un", new GetDocuments([host.CaseId])));
        Assert.Empty(await host.AskAsync("fp-eu", new GetDocuments([host.CaseId])));
        Assert.Empty(await host.AskAsync("fp-eu", new GetDocumentsById([document.DocumentId])));
        Assert.DoesNotContain("Canary", await HistoryAsync(host, "fp-eu"), StringComparison.Ordinal);
        Assert.Contains("Canary", await HistoryAsync(host, "fp-un"), StringComparison.Ordinal);
        var withdraw = new WithdrawDocument(document.DocumentId, "Wrong file");
        var hidden = await host.SendAsync("coord-eu", withdraw);
        Assert.Equal((await host.SendAsync("coord-eu", withdraw with { DocumentId = CaseHost.UnknownId })).Rejection, hidden.Rejection);
    }

    internal static ChangeCaseAccess Change(CaseHost host) => new(host.CaseId, "A source was named.");

    internal static async Task<bool> SeesAsync(CaseHost host, string post) => (await host.AskAsync(post, new GetCases([host.CaseId]))).Length == 1;

    private static async Task<string> HistoryAsync(CaseHost host, string post) => string.Concat(
        (await host.AskAsync(post, new ListCaseHistory(host.CaseId, new PageRequest(100)))).Items.Select(item => item.Value.BodyJson));
}

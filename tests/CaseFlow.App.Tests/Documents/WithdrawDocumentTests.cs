using CaseFlow.App.Documents;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Documents;

public sealed class WithdrawDocumentTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Leaves_on_record_what_was_withdrawn_and_why(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var receipt = await host.DoAsync("analyst-un", ReferenceDocumentTests.Report(host.CaseId));

        await host.DoAsync("coord-un", new WithdrawDocument(receipt.DocumentId, "Wrong file"));
        var again = await host.SendAsync("analyst-un", ReferenceDocumentTests.Report(host.CaseId));

        var documents = await host.AskAsync(new GetDocuments([host.CaseId]));
        Assert.Equal([null, "Wrong file"], documents.Select(document => document.WithdrawnBecause).Order());
        Assert.False(again.IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_an_unknown_document(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("coord-un", new WithdrawDocument(CaseHost.UnknownId, "Wrong file"));

        Assert.Equal("document.not_found", outcome.Rejection.Code);
    }
}

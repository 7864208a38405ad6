using CaseFlow.App.Documents;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Documents;

public sealed class ReferenceDocumentTests
{
    private static readonly string Hash = new('a', 64);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Keeps_the_reference_and_not_the_document(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var receipt = await host.DoAsync("analyst-un", Report(host.CaseId));

        var document = Assert.Single(await host.AskAsync(new GetDocuments([host.CaseId])));
        Assert.Equal((receipt.DocumentId, "Report", Hash, "analyst-un"), (document.DocumentId, document.Title, document.Sha256, document.PostId));
        Assert.Equal(document, Assert.Single(await host.AskAsync(new GetDocumentsById([receipt.DocumentId]))));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_the_same_bytes_twice(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", Report(host.CaseId));

        var outcome = await host.SendAsync("fp-eu", Report(host.CaseId) with { Title = "The same under another name" });

        Assert.Equal("document.already_referenced", outcome.Rejection.Code);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("somewhere")]
    public async Task Refuses_an_address_that_is_not_one_of_the_web(string address)
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await host.SendAsync("analyst-un", Report(host.CaseId) with { Address = address });

        Assert.Equal(RejectionKind.Invalid, outcome.Rejection.Kind);
    }

    [Fact]
    public async Task Refuses_a_case_that_does_not_exist()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        Assert.Equal("case.not_found", (await host.SendAsync("analyst-un", Report(CaseHost.UnknownId))).Rejection.Code);
    }

    internal static ReferenceDocument Report(Guid caseId) =>
        new(caseId, "Report", "Human Rights Council", Hash, Marking.Clear, "en", "https://example.org/report.pdf");
}

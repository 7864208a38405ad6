using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Documents;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Documents;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Access;

public sealed class LetThroughWallTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_counters_terrorism_sees_a_case_by_exception_and_no_longer(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var beyond = BeyondTheWall();
        Assert.False(await SeesAsync(host, beyond));

        await host.DoAsync("dir-un", new LetThroughWall(host.CaseId, ["@EU"], "They track the same group."));
        Assert.True(await SeesAsync(host, beyond));

        await host.DoAsync("dir-un", new LetThroughWall(host.CaseId, ["@EU"], "No longer.", ShutOut: true));
        Assert.False(await SeesAsync(host, beyond));
    }

    [Fact]
    public async Task Only_an_organisation_that_owns_the_case_lets_anybody_through()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var refused = await host.SendAsync("dir-eu", new LetThroughWall(host.CaseId, ["dir-eu"], "Curious."));

        Assert.Equal("access.owners_change", refused.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_document_lies_on_the_side_of_its_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("dir-un", new LetThroughWall(host.CaseId, ["coord-un"], "They go on coordinating it."));
        var receipt = await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Wall = Wall.CounterTerrorism });
        var beyond = CaseHost.Through("fp-un");
        beyond = beyond with { Reader = beyond.Reader with { Wall = Wall.CounterTerrorism } };

        var referred = await host.SendAsync(beyond, ReferenceDocumentTests.Report(receipt.CaseId) with { Marking = Marking.AmberStrict });

        Assert.False(referred.IsRejected);
        Assert.Single((await host.AskAsync(beyond, new GetDocuments([host.CaseId]), moment: null)).Value);
    }

    internal static Caller BeyondTheWall()
    {
        var caller = CaseHost.Through("fp-eu");
        return caller with { Reader = caller.Reader with { Wall = Wall.CounterTerrorism } };
    }

    private static async Task<bool> SeesAsync(CaseHost host, Caller caller) =>
        (await host.AskAsync(caller, new GetCases([host.CaseId]), moment: null)).Value.Length == 1;
}

using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Access;

/// <summary>However few may read a case: somebody can always open it to others again.</summary>
public sealed class ClosingACaseToReadersTests(CaseFlowHosts hosts)
{
    private const string Locked = "access.nobody_changes";
    private const string Grounds = "It is sensitive";

    private static readonly string[] Owners = ["EU", "UN"];

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Is_refused_when_nobody_who_reads_it_then_could_change_that_again(DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        var id = await OpenAsync(api);

        Assert.Equal(Locked, await RefusalAsync(api, "coord-un", new { caseId = id, grounds = Grounds, marking = "TLP:RED", addReaders = Named("legal-un") }));
        Assert.Equal(Locked, await RefusalAsync(api, "coord-un", new { caseId = id, grounds = Grounds, offAgenda = true, addReaders = Named("sec-nato") }));
        Assert.Equal(Locked, await RefusalAsync(api, "coord-un", new { caseId = id, grounds = Grounds, wall = "COUNTER_TERRORISM" }));
        Assert.NotNull((await api.AskAsync("coord-un", "query($id: ID!) { case(by: { id: $id }) { id } }", new { id }))["case"]);

        Assert.Null(await RefusalAsync(api, "coord-un", new { caseId = id, grounds = Grounds, marking = "TLP:RED", addReaders = Named("DIR@EU") }));
        Assert.Null(await RefusalAsync(api, "dir-eu", new { caseId = id, grounds = Grounds, addReaders = Named("coord-un") }));
    }

    private static string[] Named(params string[] readers) => readers;

    private static async Task<string> OpenAsync(GraphQLClient api)
    {
        var input = SignalParts.Json(new
        {
            title = "Closed to most",
            country = "TON",
            marking = "TLP:AMBER",
            language = "en",
            owners = Owners,
            startSource = "SIGNAL",
        });
        return (string)(await api.MutateAsync("coord-un", "openCase", input, "case { id }"))["case"]!["id"]!;
    }

    private static async Task<string?> RefusalAsync(GraphQLClient api, string post, object change)
    {
        var answer = await api.MutateAsync(post, "changeCaseAccess", SignalParts.Json(change));
        return answer["errors"]!.AsArray() is [JsonObject refused, ..] ? (string?)refused["code"] : null;
    }
}

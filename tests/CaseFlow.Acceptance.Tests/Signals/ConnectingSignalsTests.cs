using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Signals;

public sealed class ConnectingSignalsTests(CaseFlowHosts hosts)
{
    private const string Proposals =
        "query($country: String!) { clusterProposals(first: 10, country: $country) { members basis { place from origins themes actors agreement } } }";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S45")]
    public async Task Three_signals_of_two_organisations_in_one_district_and_week_are_offered_as_one_cluster_that_an_analyst_confirms(
        DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        string[] reported =
        [
            await api.ReportSignalAsync("fp-un", SignalParts.Report("NER", "2025-01-13", "Tillabéri")),
            await api.ReportSignalAsync("fp-eu", SignalParts.Report("NER", "2025-01-15", "Tillaberi District")),
            await api.ReportSignalAsync("fp-un", SignalParts.Report("NER", "2025-01-19", "Tillabéri")),
        ];
        await api.ReportSignalAsync("fp-eu", SignalParts.Report("NER", "2025-01-20", "Tillabéri"));

        var proposal = Assert.Single(await ProposedAsync(api, "NER"))!;
        Assert.Equal(reported.Order(), proposal["members"]!.AsArray().Select(id => (string)id!).Order());
        Assert.Equal(
            """{"place":"Tillabéri","from":"2025-01-13","origins":["EU","UN"],"themes":["ONE_SIDED_VIOLENCE"],"actors":["Militia"],"agreement":4}""",
            proposal["basis"]!.ToJsonString(Relaxed));

        var confirm = SignalParts.Json(new { signalIds = reported, grounds = "Three reports of one attack" });
        Assert.Equal("caller.role_needed", await CodeAsync(api.MutateAsync("fp-un", "confirmCluster", confirm.DeepClone().AsObject())));
        var confirmed = await api.MutateAsync("analyst-un", "confirmCluster", confirm, "cluster { id state members { id } }");

        Assert.Equal("CONFIRMED", (string?)confirmed["cluster"]!["state"]);
        Assert.Equal(3, confirmed["cluster"]!["members"]!.AsArray().Count);
        Assert.Empty(await ProposedAsync(api, "NER"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S33")]
    public async Task A_signal_leads_to_a_case_in_which_somebody_has_to_decide(DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        var id = await api.ReportSignalAsync("cso-un", SignalParts.Report("MLI", "2025-01-13", "Gao"));
        Assert.Equal("UNTRIAGED", (string?)(await SignalAsync(api, id))["state"]);

        var newCase = new { title = "Mali: Gao", country = "MLI", marking = "TLP:AMBER", language = "en", owners = new[] { "UN" } };
        var triage = SignalParts.Json(new { signalId = id, outcome = "NEW_CASE", grounds = "Lives are at stake", newCase });
        Assert.Empty((await api.MutateAsync("analyst-un", "triageSignal", triage))["errors"]!.AsArray());

        var signal = await SignalAsync(api, id);
        for (var tries = 0; signal["case"]?["warnings"] is not JsonArray { Count: > 0 } && tries < 100; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            signal = await SignalAsync(api, id);
        }

        Assert.Equal("IN_CASE", (string?)signal["state"]);
        Assert.Equal("Shots at a crowd", (string?)signal["case"]!["warnings"]![0]!["text"]);
        Assert.Equal("T_Triage", (string?)signal["case"]!["openTasks"]![0]!["elementId"]);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonArray> ProposedAsync(GraphQLClient api, string country) =>
        (await api.AskAsync("analyst-un", Proposals, new { country }))["clusterProposals"]!.AsArray();

    private static async Task<JsonNode> SignalAsync(GraphQLClient api, string id)
    {
        const string Signal = "query($id: ID!) { signal(id: $id) { state case { warnings { text } openTasks { elementId } } } }";
        return (await api.AskAsync("analyst-un", Signal, new { id }))["signal"]!;
    }

    private static async Task<string?> CodeAsync(Task<JsonNode> payload) => (string?)(await payload)["errors"]![0]!["code"];
}

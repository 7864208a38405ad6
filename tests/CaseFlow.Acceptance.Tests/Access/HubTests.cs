using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Access;

public sealed class HubTests(CaseFlowHosts hosts)
{
    private static readonly string[] Owners = ["EU"];

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S29")]
    public async Task The_hub_sees_states_and_deadlines_of_a_restricted_case_but_not_its_evidence(DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        var opened = await api.MutateAsync("fp-eu", "openCase", Restricted, "case { id reference }");
        var (id, reference) = ((string)opened["case"]!["id"]!, (string)opened["case"]!["reference"]!);
        var warning = SignalParts.Json(new { caseId = id, warnedBy = "EU", text = "The secret evidence", source = "Source" });
        await api.MutateAsync("fp-eu", "recordWarning", warning);
        await api.MutateAsync("fp-eu", "referenceDocument", SignalParts.Json(new
        {
            caseId = id,
            title = "The secret evidence",
            source = "Source",
            sha256 = new string('a', 64),
            marking = "TLP:AMBER+STRICT",
            language = "en",
        }));

        const string Document = "{ progress(first: 100) { nodes { reference state stage openTasks { name state dueAt candidateGroups } } } }";
        var seen = (await api.AskAsync("coord-un", Document))["progress"]!["nodes"]!.AsArray().Single(node => (string)node!["reference"]! == reference)!;

        Assert.Equal("ACTIVE", (string)seen["state"]!);
        var task = Assert.Single(seen["openTasks"]!.AsArray())!;
        Assert.Equal("READY", (string)task["state"]!);
        Assert.NotNull(task["dueAt"]);
        Assert.Null((await api.AskAsync("coord-un", "query($id: ID!) { case(by: { id: $id }) { title documents { title } } }", new { id }))["case"]);
        Assert.DoesNotContain("secret", seen.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(reference, (await api.AskAsync("fp-un", Document)).ToJsonString(), StringComparison.Ordinal);
    }

    private static System.Text.Json.Nodes.JsonObject Restricted => SignalParts.Json(new
    {
        title = "The secret case",
        country = "ZMB",
        marking = "TLP:AMBER+STRICT",
        language = "en",
        owners = Owners,
        startSource = "SIGNAL",
    });
}

using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Access;

public sealed class OffAgendaTests(CaseFlowHosts hosts)
{
    private const string Everything = """
        query($id: ID!, $reference: String!) {
          byId: case(by: { id: $id }) { title }
          byReference: case(by: { reference: $reference }) { title }
          node(id: $id) { id }
          nodes(ids: [$id]) { id }
          caseAsKnown(by: { id: $id }, at: "2030-01-01T00:00:00Z") { case { title } }
          tasks: myTasks(first: 10, caseId: $id, selection: ALL) { nodes { id } }
          timers(first: 10, caseId: $id) { nodes { dueAt } }
          incidents(first: 10, caseId: $id) { nodes { id } }
          signals(first: 10, caseId: $id) { nodes { id } }
          found: cases(first: 10, country: "TUV") { nodes { reference } pageInfo { hasNextPage } }
        }
        """;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S20")]
    [Trait("ResourcePattern", "40"), Trait("ResourcePattern", "41")]
    public async Task A_case_off_the_agenda_is_to_others_as_if_it_did_not_exist(DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        var (hidden, reference) = await OpenAsync(api, offAgenda: true);
        var own = await api.AskAsync("fp-eu", Everything, new { id = hidden, reference });
        Assert.Contains(reference, own["found"]!.ToJsonString(), StringComparison.Ordinal);

        foreach (var post in new[] { "coord-un", "fp-un", "dir-eu", "sec-eu", "admin-un", "cso-un" })
        {
            var answer = await api.AskAsync(post, Everything, new { id = hidden, reference });
            var unknown = await api.AskAsync(post, Everything, new { id = NeverGiven(hidden), reference = "CF-00000-00000" });

            Assert.Equal(unknown.ToJsonString(), answer.ToJsonString());
            var followed = await api.AskAsync(post, "{ progress(first: 100) { nodes { reference } } cases(first: 100) { nodes { reference } } }");
            Assert.DoesNotContain(reference, followed.ToJsonString(), StringComparison.Ordinal);
        }

        foreach (var (post, mutation, input) in Attempts)
        {
            var refused = await api.MutateAsync(post, mutation, input(hidden));
            var unknown = await api.MutateAsync(post, mutation, input(NeverGiven(hidden)));
            Assert.Equal(unknown.ToJsonString(), refused.ToJsonString());
            Assert.NotEmpty(refused["errors"]!.AsArray());
        }
    }

    private static readonly (string Post, string Mutation, Func<string, JsonObject> Input)[] Attempts =
    [
        ("coord-un", "recordWarning", id => SignalParts.Json(new { caseId = id, warnedBy = "UN", text = "Text", source = "Source" })),
        ("coord-un", "changeCaseAccess", id => SignalParts.Json(new { caseId = id, grounds = "Curious", offAgenda = false })),
        ("dir-un", "declineCase", id => SignalParts.Json(new { caseId = id, grounds = "Curious" })),
        ("fp-un", "referenceDocument", id => SignalParts.Json(new
        {
            caseId = id, title = "Title", source = "Source", sha256 = new string('a', 64), marking = "TLP:CLEAR", language = "en",
        })),
    ];

    private static async Task<(string Id, string Reference)> OpenAsync(GraphQLClient api, bool offAgenda)
    {
        var input = SignalParts.Json(new
        {
            title = "Off the agenda",
            country = "TUV",
            marking = "TLP:AMBER",
            language = "en",
            owners = Owners,
            startSource = "SIGNAL",
            access = new { offAgenda },
        });
        var opened = await api.MutateAsync("fp-eu", "openCase", input, "case { id reference }");
        return ((string)opened["case"]!["id"]!, (string)opened["case"]!["reference"]!);
    }

    private static readonly string[] Owners = ["EU", "UN"];

    // an id of the same kind that nothing has
    private static string NeverGiven(string id)
    {
        var padded = id.Replace('-', '+').Replace('_', '/').PadRight((id.Length + 3) / 4 * 4, '=');
        var bytes = Convert.FromBase64String(padded);
        bytes[^1] = bytes[^1] == (byte)'0' ? (byte)'1' : (byte)'0';
        return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}

using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Access;

public sealed class WallTests(CaseFlowHosts hosts)
{
    private const string Partner = "CTU";
    private const string Post = "analyst-ctu";
    private const string Contributions =
        "query($id: ID!) { case(by: { id: $id }) { assessments { contributions { note } } history(first: 100) { nodes { body } } } }";

    private static readonly string[] Owners = ["UN", "EU"];

    private static readonly string[] Community = ["CSO@UN"];

    private static readonly string[] BeyondTheWall = [$"@{Partner}"];

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S74")]
    public async Task Who_counters_terrorism_reads_what_the_community_contributed_when_its_organisation_lets_them(DatabaseProvider provider)
    {
        var api = (await hosts.OnAsync(provider)).Api;
        await JoinBeyondTheWallAsync(api);
        var id = await OpenWithContributionAsync(api);
        Assert.Null((await api.AskAsync(Post, Contributions, new { id }))["case"]);

        await DoneAsync(api, "dir-un", "letThroughWall", new { caseId = id, readers = BeyondTheWall, grounds = "They track the same group." });
        var walled = await api.AskAsync(Post, Contributions, new { id });
        Assert.NotNull(walled["case"]);
        Assert.DoesNotContain("A neighbour saw it", walled.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("A neighbour saw it", (await api.AskAsync("fp-eu", Contributions, new { id })).ToJsonString(), StringComparison.Ordinal);

        var letThrough = new { caseId = id, readers = BeyondTheWall, grounds = "It saves lives." };
        Assert.Equal("assessment.no_community_contribution", await RefusedAsync(api, "dir-eu", "letCommunityThrough", letThrough));
        await DoneAsync(api, "dir-un", "letCommunityThrough", letThrough);

        var open = (await api.AskAsync(Post, Contributions, new { id })).ToJsonString();
        Assert.Contains("A neighbour saw it", open, StringComparison.Ordinal);
        Assert.Contains("It saves lives.", open, StringComparison.Ordinal);
    }

    private static async Task JoinBeyondTheWallAsync(GraphQLClient api)
    {
        await DoneAsync(api, "admin-un", "addOrganisation", new
        {
            id = Partner,
            name = "Counter-terrorism unit",
            kind = "partner",
            zone = "Europe/Brussels",
            language = "en",
            ceiling = 1,
            wall = "COUNTER_TERRORISM",
            isExercise = true,
        });
        await DoneAsync(api, "admin-un", "addPost", new
        {
            organisationId = Partner,
            postId = Post,
            title = "Analyst",
            role = "ANALYST",
            wall = "COUNTER_TERRORISM",
            isExercise = true,
        });
        await DoneAsync(api, "admin-un", "assignPost", new { postId = Post, personId = $"person-{Post}" });
    }

    private static async Task<string> OpenWithContributionAsync(GraphQLClient api)
    {
        var opened = await api.MutateAsync("coord-un", "openCase", SignalParts.Json(new
        {
            title = "A case behind the wall",
            country = "MLI",
            marking = "TLP:AMBER",
            language = "en",
            owners = Owners,
            startSource = "SIGNAL",
            access = new { readers = Community },
        }), "case { id }");
        var id = (string)opened["case"]!["id"]!;
        await DoneAsync(
            api, "coord-un", "scopeAssessment", new { caseId = id, questions = "How likely are attacks?", organisations = Owners, windowDays = 14 });
        var contribution = SignalParts.Json(Ratings.Of("RF05", "HIGH"));
        (contribution["caseId"], contribution["note"]) = (id, "A neighbour saw it");
        Assert.Empty((await api.MutateAsync("cso-un", "submitContribution", contribution))["errors"]!.AsArray());
        return id;
    }

    private static async Task DoneAsync(GraphQLClient api, string post, string mutation, object input)
    {
        var payload = await api.MutateAsync(post, mutation, SignalParts.Json(input));
        Assert.True(payload["errors"]!.AsArray().Count == 0, $"{mutation}: {payload.ToJsonString()}");
    }

    private static async Task<string> RefusedAsync(GraphQLClient api, string post, string mutation, object input) =>
        (string)(await api.MutateAsync(post, mutation, SignalParts.Json(input)))["errors"]![0]!["code"]!;
}

using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Assessments;

public sealed class AssessmentRoundTests(CaseFlowHosts hosts)
{
    private static readonly string[] Invited = ["UN", "EU", "NATO", "AU", "LAS", "ECOWAS", "OSCE"];

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S40")]
    public async Task Of_seven_invited_five_answer_and_synthesis_starts_with_them_when_the_window_closes(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.DoAsync("coord-un", "changeCaseAccess", new { grounds = "They are asked for their view.", releasableTo = Invited });
        await story.GoOnUntilAsync("T_Scope");
        await story.CompleteAsync(
            "coord-un", "T_Scope", "scopeAssessment", new { questions = "How likely are attacks?", organisations = Invited, windowDays = 14 });
        foreach (var post in new[] { "fp-un", "fp-eu", "fp-nato", "reg-au", "reg-las" })
        {
            await story.CompleteAsync(post, "MI_OrgAssessment", "submitContribution", Ratings.Of("RF05", "MEDIUM"));
        }

        await story.PassAsync(TimeSpan.FromDays(15));
        await story.GoOnUntilAsync("T_Synthesis");

        var round = await ReadAsync(story);
        Assert.Equal(["UN", "EU", "NATO", "AU", "LAS"], OrganisationsOf(round, isAddendum: false));
        Assert.Equal(["ECOWAS", "OSCE"], round["silent"]!.AsArray().Select(silent => (string)silent!));

        await story.GoOnUntilAsync("T_DomesticPolitics");
        await story.DoAsync("reg-osce", "submitContribution", Ratings.Of("RF05", "HIGH"));

        round = await ReadAsync(story);
        Assert.Equal(["OSCE"], OrganisationsOf(round, isAddendum: true));
        Assert.Equal(["ECOWAS", "OSCE"], round["silent"]!.AsArray().Select(silent => (string)silent!));
        Assert.Equal("MEDIUM", (string)round["agreed"]!.AsArray().Single(rating => (string)rating!["factor"]! == "RF05")!["level"]!);
    }

    private static async Task<JsonNode> ReadAsync(CaseStory story) =>
        (await story.ReadAsync("assessments { silent agreed { factor level } contributions { organisation isAddendum } }"))["assessments"]![0]!;

    private static IEnumerable<string> OrganisationsOf(JsonNode round, bool isAddendum) =>
        round["contributions"]!.AsArray().Where(contribution => (bool)contribution!["isAddendum"]! == isAddendum)
            .Select(contribution => (string)contribution!["organisation"]!);
}

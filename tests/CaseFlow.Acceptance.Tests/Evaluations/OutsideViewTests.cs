using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Evaluations;

public sealed class OutsideViewTests(CaseFlowHosts hosts)
{
    private static readonly Consultee Critic = new("Brazil", OutsideAlliance: true);
    private static readonly Consultee Ally = new("France", OutsideAlliance: false);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S65")]
    public async Task An_evaluation_that_invites_nobody_outside_the_alliance_does_not_begin(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));

        Assert.Equal("evaluation.nobody_outside", await story.RefusedAsync("dir-un", "appointEvaluator", EvaluationParts.Appointment(Ally)));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S65")]
    public async Task An_evaluation_closes_only_once_it_tells_whether_an_outside_party_answered(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        await story.DoAsync("dir-un", "appointEvaluator", EvaluationParts.Appointment(Critic, Ally));
        await story.DoAsync("eval-un", "answerConsultation", EvaluationParts.Answer(Ally.Party, story.Now, "It went well"));
        await story.DoAsync("eval-un", "recordFindings", EvaluationParts.Findings);

        Assert.Equal("evaluation.no_outside_view", await story.RefusedAsync("dir-un", "decideGate", PlanParts.Decision("G_4", "close")));
        Assert.Equal("OPEN", (string)(await ReadAsync(story))["state"]!);

        await story.DoAsync("eval-un", "answerConsultation", EvaluationParts.Silence(Critic.Party, story.Now));
        await story.DoAsync("dir-un", "decideGate", PlanParts.Decision("G_4", "close"));

        var evaluation = await ReadAsync(story);
        Assert.Equal("CLOSED", (string)evaluation["state"]!);
        Assert.Equal(
            [("Brazil", true, "SILENT"), ("France", false, "ANSWERED")],
            evaluation["consultations"]!.AsArray().Select(consultation =>
                ((string)consultation!["party"]!, (bool)consultation["outsideAlliance"]!, (string)consultation["reply"]!)));
    }

    private static async Task<JsonNode> ReadAsync(CaseStory story) =>
        (await story.ReadAsync("evaluations { state consultations { party outsideAlliance reply } }"))["evaluations"]![0]!;
}

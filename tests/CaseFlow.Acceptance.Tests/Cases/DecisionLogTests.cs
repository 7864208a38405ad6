using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class DecisionLogTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S15")]
    public async Task Of_a_completed_case_every_decision_tells_who_when_on_what_grounds_and_what_was_rejected(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        LoggedDecision[] decisions =
        [
            await DecideAsync(story, "T_DecideG1", new("G_1", "act", "The risk is rising", "watch")),
            await DecideAsync(story, "T_DecideG2", new("G_2", "approve", "Talks are still possible", "A, B")),
            await DecideAsync(story, "T_DecideG3", new("G_3", "complete", "The parties have signed", "continue")),
            await DecideAsync(story, "T_DecideG4", new("G_4", "close", "Nothing is left open", "observe")),
        ];

        var completed = await story.ReadAsync("state decisions { gate outcome grounds optionsRejected personId postId organisationId at }");

        Assert.Equal("CLOSED", (string)completed["state"]!);
        Assert.Equal(decisions, completed["decisions"]!.AsArray().Select(decision => LoggedDecision.Of(decision!)));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S15")]
    public async Task A_decision_without_grounds_is_refused(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));

        foreach (var grounds in new[] { "", "  " })
        {
            Assert.Equal("gate.no_grounds", await story.RefusedAsync("dir-un", "decideGate", PlanParts.Decision("G_1", "act", grounds)));
        }

        Assert.Empty((await story.ReadAsync("decisions { grounds }"))["decisions"]!.AsArray());
    }

    private static async Task<LoggedDecision> DecideAsync(CaseStory story, string step, LoggedDecision decision)
    {
        await story.GoOnUntilAsync(step);
        var (gate, outcome, grounds, rejected) = decision;
        await story.CompleteAsync("dir-un", step, "decideGate", PlanParts.Decision(gate, outcome, grounds, rejected.Split(", ")));
        return decision with { At = story.Now };
    }

    private sealed record LoggedDecision(string Gate, string Outcome, string Grounds, string OptionsRejected)
    {
        public DateTimeOffset At { get; init; }

        public string By { get; init; } = "person-dir-un, dir-un, UN";

        public static LoggedDecision Of(JsonNode decision) =>
            new(
                (string)decision["gate"]!,
                (string)decision["outcome"]!,
                (string)decision["grounds"]!,
                string.Join(", ", decision["optionsRejected"]!.AsArray()))
            {
                At = (DateTimeOffset)decision["at"]!,
                By = $"{decision["personId"]}, {decision["postId"]}, {decision["organisationId"]}",
            };
    }
}

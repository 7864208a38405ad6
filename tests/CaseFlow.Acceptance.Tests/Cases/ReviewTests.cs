using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class ReviewTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_review_judges_first_rates_the_risk_again_and_opens_an_upstream_case_for_the_years_after(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var story = await CaseStory.OpenAsync(host, "TIMER");
        await story.CompleteAsync("analyst-un", "T_StartGrounds", "completeTask", new { variables = VariantAnswers.Over });
        Assert.Equal("review", (string?)(await story.TaskOfAsync("coord-un", "T_DecideStart"))["variables"]!["proposedVariant"]);

        await story.GoOnUntilAsync("T_DecideRecovery");
        await story.CompleteAsync("dir-un", "T_DecideRecovery", "decideGate", PlanParts.Decision("G_1", "none"));
        await story.GoOnUntilAsync("T_DecideG4");
        await story.CompleteAsync("dir-un", "T_DecideG4", "decideGate", PlanParts.Decision("G_4", "close"));

        var closed = await story.ReadAsync("title state variant stages { stage }");
        Assert.Equal(("CLOSED", "review"), ((string?)closed["state"], (string?)closed["variant"]));
        Assert.Equal(
            ["TRIAGE", "EVALUATION", "ASSESSMENT", "EVALUATION", "CLOSED"], closed["stages"]!.AsArray().Select(visit => (string)visit!["stage"]!));
        Assert.Equal("BASELINE", await AppearsAsync(host, $"{closed["title"]} (upstream)"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Recovery_measures_go_through_design_and_implementation_before_the_case_closes(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider), "TIMER");
        await story.CompleteAsync("analyst-un", "T_StartGrounds", "completeTask", new { variables = VariantAnswers.Over });
        await story.GoOnUntilAsync("T_DecideG4");
        await story.CompleteAsync("dir-un", "T_DecideG4", "decideGate", PlanParts.Decision("G_4", "close"));

        var closed = await story.ReadAsync("stages { stage }");
        Assert.Equal(
            ["TRIAGE", "EVALUATION", "ASSESSMENT", "DESIGN", "IMPLEMENTATION", "EVALUATION", "CLOSED"],
            closed["stages"]!.AsArray().Select(visit => (string)visit!["stage"]!));
    }

    /// <summary>The start source of a case of that title, once the outbox has opened it.</summary>
    private static async Task<string> AppearsAsync(CaseFlowHost host, string title)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var cases = (await host.Api.AskAsync("coord-un", "{ cases(first: 100) { nodes { title startSource } } }"))["cases"]!["nodes"]!.AsArray();
            if (cases.FirstOrDefault(found => (string?)found!["title"] == title) is { } found)
            {
                return (string)found["startSource"]!;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"Expected a case {title}, but there is none.");
    }
}

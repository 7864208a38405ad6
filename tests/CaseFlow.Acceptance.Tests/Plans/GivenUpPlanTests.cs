using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Plans;

/// <summary>A plan that does not come clear in three rounds is given up, and nothing stays reserved for it.</summary>
public sealed class GivenUpPlanTests(CaseFlowHosts hosts)
{
    private static readonly (string Step, string Post)[] Checks =
        [("T_DoNoHarm", "humad-eu"), ("T_Gender", "gender-un"), ("T_Humanitarian", "humad-un"), ("T_Budget", "cfo-un"), ("T_Vetting", "sec-nato")];

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Money_that_was_reserved_in_a_round_is_released_and_only_then_is_the_stage_refused(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).UpstreamAsync();
        string[] budgets = ["yes", "no", "yes"];
        foreach (var budget in budgets)
        {
            await story.GoOnUntilAsync("T_Legal");
            await story.CompleteAsync("legal-un", "T_Legal", "completeTask", new { variables = new { verdict = "no" } });
            foreach (var (step, post) in Checks)
            {
                await story.CompleteAsync(post, step, "completeTask", new { variables = new { verdict = step == "T_Budget" ? budget : "yes" } });
            }
        }

        // the last round first; the second had reserved nothing
        for (var released = 0; released < 2; released++)
        {
            Assert.Equal(["T_ReleaseFunds"], (await story.OpenStepsAsync()).Where(step => step is "T_ReleaseFunds" or "T_OptionSheet"));
            await story.CompleteAsync("cfo-un", "T_ReleaseFunds", "completeTask", new { variables = new { done = "Released" } });
        }

        Assert.DoesNotContain("T_ReleaseFunds", await story.OpenStepsAsync());
        var timeline = (await story.ReadAsync("timeline(last: 100, kinds: [PROCESS]) { nodes { text } }"))["timeline"]!["nodes"]!.AsArray();
        Assert.Equal(3, timeline.Count(line => (string)line!["text"]! == "Being undone: Commit the budget"));
    }
}

using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Warnings;

public sealed class WarningToActionTests(CaseFlowHosts hosts)
{
    private const string Triage = "T_Triage";
    private const string Decide = "T_DecideWarning";

    private static readonly TimeSpan Term = TimeSpan.FromHours(72);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S33")]
    public async Task A_validated_warning_that_is_left_alone_escalates_at_its_term(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();
        var due = story.Now + Term;

        await story.PassAsync(Term - TimeSpan.FromSeconds(1));
        Assert.Equal(("VALIDATED", null), await StateAsync(story));

        await story.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(("OVERDUE", due), await StateAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S33")]
    public async Task Every_warning_is_in_a_state_and_ends_in_a_decision_with_grounds(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        Assert.Equal(("RECORDED", null), await StateAsync(story));

        await story.CompleteAsync("analyst-un", Triage, "triageWarning", WarningParts.Imminent);
        await story.PassAsync(Term + Term);
        Assert.Equal("warning.no_grounds", await story.RefusedAsync("coord-un", Decide, "decideWarning", new { outcome = "ACT", grounds = " " }));

        var hoax = new { outcome = "DECLINE", grounds = "A hoax", reviewAt = story.Now.AddDays(30) };
        await story.CompleteAsync("coord-un", Decide, "decideWarning", hoax);
        Assert.Equal("DECIDED", (await StateAsync(story)).State);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S33")]
    public async Task The_report_gives_the_median_time_from_a_warning_to_its_first_measure(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        foreach (var days in new[] { 2, 3, 30 })
        {
            var story = await host.ThreatenedAsync();
            await story.CompleteAsync("coord-un", Decide, "decideWarning", new { outcome = "ACT", grounds = "Lives are at stake" });
            await story.PassAsync(TimeSpan.FromDays(days));
            await story.DoAsync("fp-un", "activateMeasure", new { catalogue = "D01", lead = "UN", legalBasis = "CONSENT", reportEveryDays = 30 });
        }

        var alone = await host.ThreatenedAsync();
        await alone.PassAsync(Term);

        var report = await host.Api.AskAsync("coord-un", "{ warningReport { warnings undecided overdue medianToFirstMeasure } }");
        Assert.Equal("""{"warnings":4,"undecided":1,"overdue":1,"medianToFirstMeasure":"P3D"}""", report["warningReport"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S33")]
    public async Task Nobody_decides_a_warning_beside_the_task_that_awaits_its_decision(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).ThreatenedAsync();

        Assert.Equal("task.awaits_others", await story.RefusedAsync("dir-un", "decideWarning", new { outcome = "ACT", grounds = "It is imminent" }));

        Assert.Equal("VALIDATED", (await StateAsync(story)).State);
        Assert.Contains(Decide, await story.OpenStepsAsync());
    }

    private static async Task<(string State, DateTimeOffset? EscalatedAt)> StateAsync(CaseStory story)
    {
        var warning = (await story.ReadAsync("warnings { state escalatedAt }"))["warnings"]![0]!;
        return ((string)warning["state"]!, (DateTimeOffset?)warning["escalatedAt"]);
    }
}

using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class EnterStageTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Time_in_a_stage_is_the_sum_of_its_stays(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(2));
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Assessment));

        var visits = await host.AskAsync(new GetStageVisits([host.CaseId]));
        Assert.Equal(
            [(CaseStage.Triage, TimeSpan.FromDays(2)), (CaseStage.Assessment, null)], visits.Select(visit => (visit.Stage, visit.LeftAt - visit.EnteredAt)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_is_no_implementation_without_an_approved_plan(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Design));

        Assert.Equal("case.no_approved_plan", await host.RefusalAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Implementation)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_is_no_closing_without_a_closed_evaluation(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Design));
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Evaluation));

        Assert.Equal("case.no_closed_evaluation", await host.RefusalAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Closed)));
    }
}

using CaseFlow.App.Assessments;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Assessments;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Assessments;

public sealed class SubmitContributionTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_organisation_s_view_is_kept(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.Low));
        await host.DoAsync("fp-eu", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));

        var views = await host.AskAsync(new GetContributions([asked.AssessmentId]));
        Assert.Equal([("UN", RiskLevel.Low), ("EU", RiskLevel.High)], views.Select(view => (view.Organisation, view.Ratings[0].Level)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task None_is_overwritten(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.Low));

        Assert.Equal(
            "assessment.already_contributed", await host.RefusalAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_was_not_asked_is_not_heard(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        Assert.Equal("assessment.not_asked", await host.RefusalAsync("reg-au", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Late_input_becomes_an_addendum(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(11));

        await host.DoAsync("fp-eu", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));

        Assert.True(Assert.Single(await host.AskAsync(new GetContributions([asked.AssessmentId]))).IsAddendum);
    }
}

using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Assessments;

public sealed class AgreeRatingTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_agreed_rating_stands_beside_the_named_dissent(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.Low));
        var dissent = new Dissent("UN", RiskLevel.Low, "One source only.");

        await host.DoAsync("coord-un", AssessmentInputs.Agreed(host.CaseId, RiskLevel.High, dissent));

        var assessment = await host.AssessmentAsync();
        Assert.Equal(AssessmentState.Agreed, assessment.State);
        Assert.Equal((RiskLevel.High, dissent), (assessment.Agreed[0].Level, Assert.Single(assessment.Agreed[0].Dissents)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_is_closed_when_the_case_goes_on(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Assessment));
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.Low));
        await host.DoAsync("coord-un", AssessmentInputs.Agreed(host.CaseId, RiskLevel.Low));

        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Design));

        Assert.Equal(AssessmentState.Closed, (await host.AssessmentAsync()).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task No_high_risk_goes_unanswered(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));
        var agreed = AssessmentInputs.Agreed(host.CaseId, RiskLevel.High);

        Assert.Equal(
            "assessment.no_response",
            await host.RefusalAsync("coord-un", agreed with { Ratings = [.. agreed.Ratings.Select(rating => rating with { ResponseMeasure = null })] }));
    }
}

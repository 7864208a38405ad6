using CaseFlow.App.Assessments;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Assessments;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Assessments;

public sealed class ScopeAssessmentTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Organisations_are_asked_until_the_window_closes(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        var assessment = await host.AssessmentAsync();
        Assert.Equal((AssessmentState.Gathering, CaseHost.Start.AddDays(10)), (assessment.State, assessment.ClosesAt));
        Assert.Equal(["EU", "NATO", "UN"], assessment.Asked);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_window_closes_by_itself_and_tells_who_stayed_silent(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));

        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(11));

        var assessment = await host.AssessmentAsync();
        Assert.Equal(AssessmentState.Gathered, assessment.State);
        Assert.Equal(["EU", "NATO"], assessment.Silent);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Somebody_is_asked(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("input.invalid", await host.RefusalAsync("coord-un", AssessmentInputs.Scope(host.CaseId) with { Organisations = [] }));
    }
}

using CaseFlow.App.Assessments;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Assessments;

public sealed class CloseAssessmentWindowTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_has_not_answered_is_recorded_as_silent(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        await host.DoAsync("coord-un", new CloseAssessmentWindow(host.CaseId, asked.AssessmentId));

        Assert.Equal(["EU", "NATO", "UN"], (await host.AssessmentAsync()).Silent);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_the_coordinator_closes_it_before_its_time(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var asked = await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));

        Assert.Equal("caller.role_needed", await host.RefusalAsync("fp-eu", new CloseAssessmentWindow(host.CaseId, asked.AssessmentId)));
    }
}

using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class ResumeMeasureTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Lets_a_resting_measure_go_on_under_its_mandate(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report(harm: true));

        await host.DoAsync("dir-nato", new ResumeMeasure(host.CaseId, activated.MeasureId, "Reviewed", CaseHostDomain.Mandate, "8"));

        var measure = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        Assert.Equal((MeasureState.Active, null), (measure.State, measure.PauseReason));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_mandate_that_has_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, CaseHost.Start, "S/RES/2016 (2011)"));

        var outcome = await host.SendAsync(
            "dir-nato", new ResumeMeasure(host.CaseId, activated.MeasureId, "Reviewed", CaseHostDomain.Mandate, "8"));

        Assert.Equal("mandate.ended", outcome.Rejection.Code);
    }
}

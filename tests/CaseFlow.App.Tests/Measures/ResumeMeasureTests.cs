using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class ResumeMeasureTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Two_organisations_let_a_measure_that_harm_has_stopped_go_on_under_its_mandate(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report(harm: true));

        var resume = new ResumeMeasure(host.CaseId, activated.MeasureId, "Reviewed", CaseHostDomain.Mandate, "8");
        await host.DoAsync("dir-nato", resume);
        Assert.Equal("measure.no_second_approval", await host.RefusalAsync("fp-nato", resume));
        Assert.Equal(MeasureState.Paused, Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId]))).State);
        await host.DoAsync("dir-un", resume);

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

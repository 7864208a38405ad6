using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Measures;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Mandates;

public sealed class EndMandateTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Pauses_the_measures_that_rest_on_it_once_the_end_has_come(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-un", new ActivateMeasure(host.CaseId, "D09", "UN", "GA-11/14", ReportEveryDays: 7));
        var endsAt = CaseHost.Start.AddDays(4);

        await host.DoAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, endsAt, "S/RES/2016 (2011)"));
        Assert.DoesNotContain(await host.AskAsync(new GetMeasures([host.CaseId])), measure => measure.State is MeasureState.Paused);
        await host.WaitUntilAsync(endsAt);

        var paused = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])), measure => measure.State is MeasureState.Paused);
        Assert.Equal(("M06", PauseReason.MandateEnded), (paused.Terms.Catalogue, paused.PauseReason));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ends_it_at_once_when_the_end_lies_behind(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ActivateNoFlyZoneAsync();

        await host.DoAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, CaseHost.Start, "S/RES/2016 (2011)"));

        Assert.Equal(MeasureState.Paused, Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_mandate_that_is_not_recorded(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, CaseHost.Start, "S/RES/2016 (2011)"));

        Assert.Equal("mandate.not_found", outcome.Rejection.Code);
    }
}

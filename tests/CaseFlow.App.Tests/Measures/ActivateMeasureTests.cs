using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Measures;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class ActivateMeasureTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_cannot_start_yet_is_authorised_until_it_is_activated(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activate = new ActivateMeasure(host.CaseId, "M02", "AU", "TREATY", ReportEveryDays: 30, Awaits: "The consent of the state");

        var authorised = await host.DoAsync("coord-un", activate);
        Assert.Equal("The consent of the state", Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId]))).Awaits);

        await host.DoAsync("coord-un", activate with { Awaits = null });
        var measure = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        Assert.Equal((authorised.MeasureId, MeasureState.Active, null), (measure.MeasureId, measure.State, measure.Awaits));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Cites_the_paragraph_that_allows_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var activated = await host.ActivateNoFlyZoneAsync();

        var measure = Assert.Single(await host.AskAsync(new GetMeasuresById([activated.MeasureId])));
        Assert.Equal((CaseHostDomain.Mandate, "8"), (measure.Citation!.Reference, measure.Citation.Paragraph));
        Assert.Equal(TimeSpan.FromDays(7), measure.Terms.ReportEvery);
        Assert.Equal(["EU"], measure.Terms.Contributors);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Activates_a_resting_measure_anew(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var first = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report() with { Result = ReportResult.Suspend });

        var again = await host.DoAsync("fp-nato", host.NoFlyZone());

        Assert.Equal(first.MeasureId, again.MeasureId);
        Assert.Equal(MeasureState.Active, Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_what_harm_has_stopped_as_long_as_no_task_asks_for_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report(harm: true));

        Assert.Equal("measure.harm_stopped", await host.RefusalAsync("fp-nato", host.NoFlyZone()));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_an_act_that_the_paragraph_does_not_allow(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.RecordMandateAsync();

        var outcome = await host.SendAsync("fp-nato", host.NoFlyZone() with { Paragraph = "13" });

        Assert.Equal("measure.outside_mandate", outcome.Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_mandate_that_has_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.RecordMandateAsync();
        await host.DoAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, CaseHost.Start, "S/RES/2016 (2011)"));

        var outcome = await host.SendAsync("fp-nato", host.NoFlyZone());

        Assert.Equal(("mandate.ended", "mandateReference"), (outcome.Rejection.Code, outcome.Rejection.Path));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_force_without_a_mandate(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("fp-nato", host.NoFlyZone() with { MandateReference = null, Paragraph = null });

        Assert.Equal("measure.no_mandate", outcome.Rejection.Code);
    }
}

using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Measures;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class SubmitImplementationReportTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Pauses_the_measure_when_people_were_harmed(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ActivateNoFlyZoneAsync();

        await host.DoAsync("fp-nato", host.Report(harm: true));

        var measure = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        Assert.Equal((MeasureState.Paused, PauseReason.Harm), (measure.State, measure.PauseReason));
        Assert.Equal(CaseHost.Start, measure.LastReportAt);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Notes_acts_that_the_mandate_does_not_allow(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report());

        await host.DoAsync("fp-nato", host.Report(acts: ["M06", "M01"]));

        var reports = await host.AskAsync(new GetReports([activated.MeasureId]));
        Assert.Equal([[], ["M01"]], reports.Select(report => report.ActsOutside.ToArray()));
        Assert.All(reports, report => Assert.Equal("fp-nato", report.ReportedByPostId));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ends_a_measure_that_has_done_what_it_was_for(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ActivateNoFlyZoneAsync();

        await host.DoAsync("fp-nato", host.Report() with { Result = ReportResult.Complete });

        Assert.Equal(MeasureState.Completed, Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId]))).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_measure_that_nobody_carries_out(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("fp-nato", host.Report());

        Assert.Equal("measure.not_found", outcome.Rejection.Code);
    }
}

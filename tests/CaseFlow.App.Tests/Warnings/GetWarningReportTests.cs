using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Warnings;

public sealed class GetWarningReportTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_median_counts_from_the_warning_to_the_first_measure(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(4));
        await host.DoAsync("fp-un", new ActivateMeasure(host.CaseId, "D01", "UN", "CONSENT", 30));
        await host.DoAsync("fp-un", new ActivateMeasure(host.CaseId, "D02", "UN", "CONSENT", 30));

        var report = await host.AskAsync(new GetWarningReport());

        Assert.Equal((1, TimeSpan.FromDays(4)), (report.Warnings, report.MedianToFirstMeasure));
        Assert.Equal("D01", (await host.WarningAsync()).FirstMeasure);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Without_a_measure_there_is_no_median(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        var report = await host.AskAsync(new GetWarningReport());

        Assert.Equal((1, 1, 0, null, 0), (report.Warnings, report.Undecided, report.Overdue, report.MedianToFirstMeasure, report.MeasuresNotCarriedOut));
        Assert.Empty(report.NotCarriedOut);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_authorised_but_not_carried_out_is_named_and_is_no_first_measure(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("coord-un", new ActivateMeasure(host.CaseId, "M02", "AU", "TREATY", 30, Awaits: "The consent of the state"));
        var authorised = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromDays(45));
        await host.DoAsync("coord-un", new GiveUpMeasure(host.CaseId, "Consent is refused", Catalogue: "M02", Lead: "AU"));

        var report = await host.AskAsync(new GetWarningReport());

        Assert.Equal((MeasureState.Authorised, null), (authorised.State, authorised.ActivatedAt));
        var named = Assert.Single(report.NotCarriedOut);
        Assert.Equal((1, authorised.MeasureId, "Consent is refused"), (report.MeasuresNotCarriedOut, named.MeasureId, named.EndGrounds));
        Assert.Equal(TimeSpan.FromDays(45), named.EndedAt - named.AuthorisedAt);
        Assert.Null(report.MedianToFirstMeasure);
    }
}

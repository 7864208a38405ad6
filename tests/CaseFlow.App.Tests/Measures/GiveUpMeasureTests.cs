using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class GiveUpMeasureTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ends_a_measure_that_is_not_carried_out(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();

        await host.DoAsync("dir-nato", new GiveUpMeasure(host.CaseId, "No aircraft", activated.MeasureId));

        var measure = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        Assert.Equal((MeasureState.NotCarriedOut, "No aircraft"), (measure.State, measure.EndGrounds));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_measure_that_has_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("dir-nato", new GiveUpMeasure(host.CaseId, "No aircraft", activated.MeasureId));

        var outcome = await host.SendAsync("dir-nato", new GiveUpMeasure(host.CaseId, "No aircraft", activated.MeasureId));

        Assert.Equal("measure.ended", outcome.Rejection.Code);
    }
}

using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Measures;

public sealed class HandOverMeasureTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ends_a_measure_that_another_body_takes_over(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var activated = await host.ActivateNoFlyZoneAsync();

        await host.DoAsync("fp-nato", new HandOverMeasure(host.CaseId, "Sanctions committee", "The case ends", activated.MeasureId));

        var measure = Assert.Single(await host.AskAsync(new GetMeasures([host.CaseId])));
        Assert.Equal((MeasureState.HandedOver, "Sanctions committee"), (measure.State, measure.HandedOverTo));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Refuses_a_measure_that_does_not_exist(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var outcome = await host.SendAsync("fp-nato", new HandOverMeasure(host.CaseId, "Sanctions committee", "The case ends", CaseHost.UnknownId));

        Assert.Equal("measure.not_found", outcome.Rejection.Code);
    }
}

using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Signals;

public sealed class ReportSignalTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reported_signal_awaits_triage_with_the_reporters_grade(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var signal = await host.SignalAsync(await host.ReportAsync());

        Assert.Equal((SignalState.Untriaged, "report", "UN"), (signal.State, signal.Source, signal.Origin));
        Assert.Equal((SourceGrade.B, 2), (signal.SourceGrade, signal.InformationGrade));
        Assert.Equal((7, null, null), (signal.Content.Harm.Killed.Low, signal.Content.Harm.Killed.Best, signal.Content.Harm.Displaced));
        Assert.Equal("Heron", signal.Report!.SourcePseudonym);
    }

    [Fact]
    public async Task Its_form_is_looked_at_down_to_place_and_time()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var report = SignalInputs.Report();

        var refused = await host.SendAsync("fp-un", report with
        {
            Place = report.Place with { Country = "Libya", Latitude = 32 },
            Time = report.Time with { From = new DateOnly(1, 1, 1) },
            Killed = new Estimate(-1, null, null),
            RiskFactors = ["RF15"],
        });

        Assert.Equal(
            ["killed.low", "place.country", "place.longitude", "riskFactors[0]", "time.from"],
            refused.Rejections.Select(rejection => rejection.Path!).Order(StringComparer.Ordinal));
        Assert.All(refused.Rejections, rejection => Assert.StartsWith("Expected ", rejection.Message, StringComparison.Ordinal));
        Assert.Contains(refused.Rejections, rejection =>
            rejection.Message == "Expected the code of a country (ISO 3166-1 alpha-3, e.g. LBY), but 'Libya' is none.");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Signals_are_found_by_what_they_say(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var early = await host.ReportAsync(day: 16);
        var late = await host.ReportAsync(day: 18);
        var named = await host.DoAsync("fp-eu", SignalInputs.Report() with
        {
            Theme = SignalTheme.Incitement,
            Actors = [new SignalActor("Radio Free", ActorType.Media)],
            Place = SignalInputs.Report().Place with { Country = "TUN" },
        });
        await host.DoAsync("analyst-un", SignalInputs.Triage(early));

        Assert.Equal([late, named.SignalId, early], await FoundAsync(host, new SignalFilter()));
        Assert.Equal([named.SignalId], await FoundAsync(host, new SignalFilter(Country: "TUN")));
        Assert.Equal([named.SignalId], await FoundAsync(host, new SignalFilter(Theme: SignalTheme.Incitement)));
        Assert.Equal([named.SignalId], await FoundAsync(host, new SignalFilter(Actor: "radio")));
        Assert.Equal([late], await FoundAsync(host, new SignalFilter(Since: new DateOnly(2011, 2, 18))));
        Assert.Equal([early], await FoundAsync(host, new SignalFilter(Until: new DateOnly(2011, 2, 16))));
        Assert.Equal([early], await FoundAsync(host, new SignalFilter(State: SignalState.Declined)));
        Assert.Equal([late, named.SignalId], await FoundAsync(host, new SignalFilter(State: SignalState.Untriaged)));
        Assert.Empty(await FoundAsync(host, new SignalFilter(Source: "ucdp-ged")));
    }

    private static async Task<IEnumerable<Guid>> FoundAsync(CaseHost host, SignalFilter filter) =>
        (await Imports.SignalFiles.SignalsAsync(host, filter)).Select(signal => signal.SignalId);
}

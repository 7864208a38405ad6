using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Access;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Imports;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Signals;

public sealed class TriageSignalTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_signal_opens_a_case_once_with_a_warning_in_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync();

        await host.DoAsync("analyst-un", SignalInputs.Triage(id, TriageOutcome.NewCase) with { NewCase = SignalInputs.Libya });
        await host.DeliverAsync();
        await host.DeliverAsync();

        var signal = await host.SignalAsync(id);
        Assert.Equal((SignalState.InCase, "analyst-un"), (signal.State, signal.TriagedBy));
        var opened = Assert.Single(await host.AskAsync(new GetCases([signal.CaseId!.Value])));
        Assert.Equal((SignalInputs.Libya.Title, StartSource.Signal), (opened.Title, opened.StartSource));
        var warning = Assert.Single(await host.AskAsync(new GetWarnings([opened.CaseId])));
        Assert.Equal(("UN", "Shots at a crowd"), (warning.WarnedBy, warning.Text));
        var history = await host.AskAsync(new ListCaseHistory(opened.CaseId, new PageRequest(1)));
        Assert.Equal("analyst-un", Assert.Single(history.Items).Value.Actor.PostId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_imported_signal_warns_an_existing_case_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(SignalFiles.Of(SignalFiles.Row("71663", best: "7")));
        var id = Assert.Single(await host.SignalsAsync()).SignalId;

        await host.DoAsync("analyst-un", SignalInputs.Triage(id, TriageOutcome.ExistingCase) with { CaseId = host.CaseId });
        await host.DeliverAsync();

        var warning = Assert.Single(await host.AskAsync(new GetWarnings([host.CaseId])));
        Assert.Equal(("UCDP", "Signal 71663 of ucdp-ged"), (warning.WarnedBy, warning.Source));
        Assert.Equal([id], (await host.SignalsAsync(new SignalFilter(CaseId: host.CaseId))).Select(signal => signal.SignalId));
        Assert.Equal("signal.decided", await host.RefusalAsync("analyst-un", SignalInputs.Triage(id)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Who_may_not_read_the_case_reads_of_its_signal_only_that_it_was_decided(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync();
        await host.DoAsync("analyst-un", SignalInputs.Triage(id, TriageOutcome.ExistingCase) with { CaseId = host.CaseId });
        await host.DeliverAsync();
        Assert.Equal(SignalState.InCase, (await SeenAsync(host, "analyst-eu", id)).State);

        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Marking = Marking.AmberStrict });

        var hidden = await SeenAsync(host, "analyst-eu", id);
        Assert.Equal((SignalState.Decided, null, null, null, null), (hidden.State, hidden.Outcome, hidden.Grounds, hidden.CaseId, hidden.TriagedBy));
        Assert.Empty(await ListAsync(host, new SignalFilter(CaseId: host.CaseId)));
        Assert.Empty(await ListAsync(host, new SignalFilter(State: SignalState.InCase)));
        Assert.Equal([id], (await ListAsync(host, new SignalFilter(State: SignalState.Decided))).Select(signal => signal.SignalId));
        Assert.Equal(SignalState.InCase, (await SeenAsync(host, "analyst-un", id)).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_signal_comes_back_when_its_case_is_gone_meanwhile(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync();
        await host.DoAsync("analyst-un", SignalInputs.Triage(id, TriageOutcome.ExistingCase) with { CaseId = host.CaseId });

        await host.DoAsync("coord-un", new DeclineCase(host.CaseId, "No ground for it", null));
        await host.DeliverAsync();

        var signal = await host.SignalAsync(id);
        Assert.Equal((SignalState.Untriaged, "case.declined", null), (signal.State, signal.ReturnedFor, signal.CaseId));
        Assert.Equal("signal.no_open_case", await host.RefusalAsync(
            "analyst-un", SignalInputs.Triage(id, TriageOutcome.ExistingCase) with { CaseId = host.CaseId }));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_watched_signal_awaits_triage_again_when_its_date_has_come(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync();
        var until = CaseHost.Start.AddDays(14);
        await host.DoAsync("analyst-un", SignalInputs.Triage(id, TriageOutcome.Watch) with { WatchUntil = until });

        await host.WaitUntilAsync(until.AddSeconds(-1));
        Assert.Equal((SignalState.Watched, until), ((await host.SignalAsync(id)).State, (await host.SignalAsync(id)).WatchUntil));

        await host.WaitUntilAsync(until);
        Assert.Equal(SignalState.Untriaged, (await host.SignalAsync(id)).State);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_reported_a_declined_signal_can_read_the_grounds(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var id = await host.ReportAsync("cso-un");

        await host.DoAsync("analyst-eu", SignalInputs.Triage(id) with { Grounds = "The place is quiet" });

        var signal = await host.SignalAsync(id);
        Assert.Equal((SignalState.Declined, "The place is quiet", "analyst-eu"), (signal.State, signal.Grounds, signal.TriagedBy));
    }

    [Fact]
    public async Task Only_the_outbox_brings_a_signal_back()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var id = await host.ReportAsync();

        Assert.Equal("caller.role_needed", await host.RefusalAsync("analyst-un", new ReturnSignal(id, host.CaseId, "case.closed")));
    }

    [Fact]
    public async Task The_new_case_is_looked_at_before_it_is_promised()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var triage = SignalInputs.Triage(await host.ReportAsync(), TriageOutcome.NewCase);

        Assert.Equal("signal.no_new_case", await host.RefusalAsync("analyst-un", triage));
        Assert.Equal("case.unknown_marking", await host.RefusalAsync("analyst-un", triage with { NewCase = SignalInputs.Libya with { Marking = "SECRET" } }));
        var refused = await host.SendAsync("analyst-un", triage with { NewCase = SignalInputs.Libya with { Country = "Libya" } });
        Assert.Equal("newCase.country", refused.Rejection.Path);
    }

    private static async Task<SignalView> SeenAsync(CaseHost host, string post, Guid id) => Assert.Single(await host.AskAsync(post, new GetSignals([id])));

    private static async Task<IEnumerable<SignalView>> ListAsync(CaseHost host, SignalFilter filter) =>
        (await host.AskAsync("analyst-eu", new ListSignals(filter, new PageRequest(10)))).Items.Select(item => item.Value);
}

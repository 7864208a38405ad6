using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Warnings;

public sealed class DecideWarningTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_outcome_stands_with_its_grounds(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        await host.DoAsync("coord-un", WarningInputs.Act(host.CaseId));

        var warning = await host.WarningAsync();
        Assert.Equal((WarningState.Decided, WarningOutcome.Act, "It cannot wait."), (warning.State, warning.Outcome, warning.Grounds));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_follows_the_grading(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));

        Assert.Equal("warning.not_validated", await host.RefusalAsync("coord-un", WarningInputs.Act(host.CaseId)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_warning_that_nobody_decides_escalates_at_its_term(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromHours(72));

        var warning = await host.WarningAsync();
        Assert.Equal((WarningState.Overdue, CaseHost.Start.AddHours(72)), (warning.State, warning.EscalatedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_decided_warning_does_not_escalate(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));
        await host.DoAsync("coord-un", WarningInputs.Act(host.CaseId));

        await host.WaitUntilAsync(CaseHost.Start + TimeSpan.FromHours(72));

        Assert.Null((await host.WarningAsync()).EscalatedAt);
    }
}

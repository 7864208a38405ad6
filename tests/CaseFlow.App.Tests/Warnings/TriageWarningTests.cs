using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Warnings;

public sealed class TriageWarningTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Grading_starts_the_clock(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));

        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        var warning = await host.WarningAsync();
        Assert.Equal((WarningState.Validated, CaseHost.Start.AddHours(72)), (warning.State, warning.DecideBy));
        Assert.Equal("B2", warning.Validation!.Grade.ToString());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Of_two_warnings_the_one_that_still_waits_is_meant(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var first = await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        var second = await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));

        var one = await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));
        var other = await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));

        Assert.Equal(new[] { first.WarningId, second.WarningId }.Order(), new[] { one.WarningId, other.WarningId }.Order());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_must_be_a_warning_that_waits(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("warning.not_found", await host.RefusalAsync("analyst-un", WarningInputs.Triage(host.CaseId)));
    }
}

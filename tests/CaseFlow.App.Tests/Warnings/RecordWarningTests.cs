using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Warnings;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Warnings;

public sealed class RecordWarningTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_warning_awaits_its_grading(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));

        var warning = await host.WarningAsync();
        Assert.Equal((WarningState.Recorded, "UN Special Advisers", CaseHost.Start), (warning.State, warning.WarnedBy, warning.RecordedAt));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task There_must_be_such_a_case(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("case.not_found", await host.RefusalAsync("analyst-un", WarningInputs.Record(CaseHost.UnknownId)));
    }
}

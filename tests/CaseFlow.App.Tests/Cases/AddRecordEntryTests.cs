using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class AddRecordEntryTests
{
    private static readonly RecordEntry Entry =
        new(new DateOnly(2011, 2, 22), true, RecordKind.Decision, "League of Arab States", "Participation suspended", "LAS", "LAS", "D10", "TREATY");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_record_is_read_by_date(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await host.DoAsync("analyst-un", new AddRecordEntry(host.CaseId, Entry));
        await host.DoAsync("analyst-un", new AddRecordEntry(host.CaseId, Entry with { On = new DateOnly(2011, 2, 15), DayVerified = false }));

        var record = await host.AskAsync(new GetRecordEntries([host.CaseId]));
        Assert.Equal([(15, false), (22, true)], record.Select(entry => (entry.On.Day, entry.DayVerified)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_fact_has_a_source(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal("input.invalid", await host.RefusalAsync("analyst-un", new AddRecordEntry(host.CaseId, Entry with { Source = "" })));
    }
}

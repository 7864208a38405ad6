using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Imports.SignalFiles;

namespace CaseFlow.App.Tests.Imports;

public sealed class ImportingSignalsTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_repeat_adds_nothing(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var file = Of(Row("1", best: "7"), Row("2"));

        Assert.Equal((2, 2, 0, 0, 0), await host.ImportFiguresAsync(file));
        Assert.Equal((2, 0, 0, 2, 0), await host.ImportFiguresAsync(file));
        Assert.Equal(2, (await host.SignalsAsync()).Count);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_revised_row_keeps_what_it_said_before(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(Of(Row("1", best: "7"), Row("2")));

        Assert.Equal((2, 0, 1, 1, 0), await host.ImportFiguresAsync(Of(Row("1", best: "9"), Row("2"))));

        var signal = Assert.Single(await host.SignalsAsync(), signal => signal.ExternalId == "1");
        Assert.Equal(9, signal.Content.Harm.Killed.Best);
        var versions = await host.AskAsync(new GetSignalVersions([signal.SignalId]));
        Assert.Equal([(7, false), (9, true)], versions.Select(version => (version.Content.Harm.Killed.Best!.Value, version.IsCurrent)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_row_that_cannot_be_taken_is_reported_with_its_column_and_reason(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var import = await host.ImportAsync(Of(Row("1"), Row("2", best: "some", state: "9999"), Row("3", low: "3", best: "2", high: "3")));

        Assert.Equal((3, 1, 2), (import.Read, import.Loaded, import.Reported));
        var faults = await host.AskAsync(new ListImportFaults(import.ImportId, new PageRequest(10)));
        Assert.Equal(
            [(3, "country_id", "9999"), (3, "best", "some"), (4, "best", "2")],
            faults.Items.Select(item => (item.Value.Row, item.Value.Column, item.Value.Value)));
        Assert.All(faults.Items, item => Assert.StartsWith("Expected ", item.Value.Expected, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_file_that_contradicts_itself_loads_the_first_of_two_rows(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Equal((3, 1, 0, 1, 1), await host.ImportFiguresAsync(Of(Row("1", best: "7"), Row("1", best: "7"), Row("1", best: "8"))));
        Assert.Equal(7, Assert.Single(await host.SignalsAsync()).Content.Harm.Killed.Best);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "N13")]
    public async Task A_blank_count_stays_unknown_and_a_zero_stays_zero(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(Of(Row("1"), Row("2", low: "0", best: "0", high: "4")));

        var signals = (await host.SignalsAsync()).ToDictionary(signal => signal.ExternalId!, signal => signal.Content.Harm);

        Assert.Equal((null, null, null, null), (signals["1"].Killed.Low, signals["1"].Killed.Best, signals["1"].Killed.High, signals["1"].KilledCivilians));
        Assert.Equal((0, 0, 4), (signals["2"].Killed.Low, signals["2"].Killed.Best, signals["2"].Killed.High));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cancelled_import_leaves_nothing_half_done(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        using var stop = new CancellationTokenSource();
        var file = Of(Enumerable.Range(1, 3 * StageRows.MostRows).Select(id => Row($"{id}")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await host.ImportAsync("analyst-un", Request(file), new Watching(_ => stop.Cancel()), stop.Token));

        Assert.Empty(await host.SignalsAsync());
        var import = Assert.Single((await host.AskAsync(new ListImports(null, new PageRequest(10)))).Items).Value;
        Assert.Equal((ImportState.Abandoned, StageRows.MostRows), (import.State, import.Read));
        Assert.Equal((600, 600, 0, 0, 0), await host.ImportFiguresAsync(file));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_file_that_is_none_of_the_format_imports_nothing(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        var refused = await host.ImportAsync("analyst-un", Request("name,age\r\nx,1\r\n"), new Watching(), TestContext.Current.CancellationToken);

        Assert.Equal("import.unreadable_file", refused.Rejection.Code);
        Assert.Contains("date_start", refused.Rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_work_with_signals_import_them()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var refused = await host.ImportAsync("legal-un", Request(Of(Row("1"))), new Watching(), TestContext.Current.CancellationToken);

        Assert.Equal("caller.role_needed", refused.Rejection.Code);
    }

    [Fact]
    public async Task Only_formats_that_are_known_can_be_imported()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var refused = await host.ImportAsync("analyst-un", Request("", format: "acled"), new Watching(), TestContext.Current.CancellationToken);

        Assert.Equal("format", refused.Rejection.Path);
    }
}

using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Imports;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Imports.SignalFiles;

namespace CaseFlow.App.Tests.Imports;

public sealed class StartImportTests
{
    private static readonly StartImport Start = new(Ged, "events.csv");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task One_import_of_a_source_runs_at_a_time(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("analyst-un", Start);

        Assert.Equal("import.already_running", await host.RefusalAsync("analyst-eu", Start));
        await host.DoAsync("analyst-eu", Start with { Source = "insecurity-insight" });
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_next_import_takes_the_place_of_one_that_was_killed(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(Of(Row("1", best: "7")));
        var killed = await host.DoAsync("analyst-un", Start);
        await host.DoAsync("analyst-un", await BatchAsync(killed.ImportId, Of(Row("1", best: "9"), Row("2"))));

        Assert.Equal(7, Assert.Single(await host.SignalsAsync()).Content.Harm.Killed.Best);
        await host.WaitUntilAsync(CaseHost.Start + ImportDecider.Silence + TimeSpan.FromSeconds(1));
        Assert.Equal((3, 2, 1, 0, 0), await host.ImportFiguresAsync(Of(Row("1", best: "8"), Row("2"), Row("3"))));

        Assert.Equal(8, Assert.Single(await host.SignalsAsync(), signal => signal.ExternalId == "1").Content.Harm.Killed.Best);
        Assert.Equal("import.not_running", await host.RefusalAsync("analyst-un", new CompleteImport(killed.ImportId, Ged)));
        Assert.Equal("import.not_running", await host.RefusalAsync("analyst-un", await BatchAsync(killed.ImportId, Of(Row("4")))));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_batch_that_is_sent_again_changes_nothing(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var import = await host.DoAsync("analyst-un", Start);
        var batch = await BatchAsync(import.ImportId, Of(Row("1")));

        await host.DoAsync("analyst-un", batch);
        await host.DoAsync("analyst-un", batch);
        await host.DoAsync("analyst-un", new CompleteImport(import.ImportId, Ged));

        Assert.Equal((1, 1), await ReadAsync(host, import.ImportId, view => (view.Read, view.Loaded)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_an_abandoned_import_has_brought_is_cleared_away_and_the_next_one_brings_it_anew(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ImportAsync(Of(Row("1", best: "7")));
        var import = await host.DoAsync("analyst-un", Start);
        await host.DoAsync("analyst-un", await BatchAsync(import.ImportId, Of(Row("1", best: "9"), Row("2"))));
        await host.DoAsync("analyst-un", new AbandonImport(import.ImportId, "The wrong file"));

        await host.DeliverAsync();
        Assert.Equal("caller.role_needed", await host.RefusalAsync("analyst-un", new DiscardRows(import.ImportId, Ged, 2, 1)));

        Assert.Equal(7, Assert.Single(await host.SignalsAsync()).Content.Harm.Killed.Best);
        Assert.Equal((2, 1, 1, 0, 0), await host.ImportFiguresAsync(Of(Row("1", best: "9"), Row("2"))));
        Assert.Equal(2, (await host.SignalsAsync()).Count);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_import_can_be_given_up_by_anybody_who_imports(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var import = await host.DoAsync("analyst-un", Start);
        await host.DoAsync("analyst-un", await BatchAsync(import.ImportId, Of(Row("1"))));

        await host.DoAsync("coord-un", new AbandonImport(import.ImportId, "The wrong file"));

        Assert.Equal((ImportState.Abandoned, "The wrong file"), await ReadAsync(host, import.ImportId, view => (view.State, view.AbandonedFor)));
        Assert.Empty(await host.SignalsAsync());
        await host.DoAsync("coord-un", new AbandonImport(import.ImportId, "Again"));
        Assert.Equal("import.not_found", await host.RefusalAsync("coord-un", new AbandonImport(CaseHost.UnknownId, "Unknown")));
    }

    private static async Task<T> ReadAsync<T>(CaseHost host, Guid importId, Func<ImportView, T> read) =>
        read(Assert.Single((await host.AskAsync(new ListImports(null, new PageRequest(10)))).Items, item => item.Value.ImportId == importId).Value);

    private static async Task<StageRows> BatchAsync(Guid importId, string text)
    {
        var rows = new List<FileRow>();
        await foreach (var row in Formats.Read(Ged, text))
        {
            rows.Add(row.Row!);
        }

        return new StageRows(importId, Ged, 1, [.. rows], []);
    }
}

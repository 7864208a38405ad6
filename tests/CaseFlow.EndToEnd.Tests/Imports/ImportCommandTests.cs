using System.Globalization;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Imports;

public sealed class ImportCommandTests
{
    private const string Header =
        "id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country_id,event_clarity,date_prec,date_start,date_end,"
        + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Requirement", "N11")]
    public async Task Names_each_bad_row_and_adds_nothing_when_it_is_repeated()
    {
        using var data = new TemporaryFolder();
        var file = await WriteAsync(data, Row(1), Row(2).Replace("2011-02-17", "yesterday", StringComparison.Ordinal));

        var first = await ImportAsync(data, file);
        var second = await ImportAsync(data, file);

        Assert.Equal((2, 2), (first.ExitCode, second.ExitCode));
        Assert.Contains("row 3, column date_start: Expected a day from 1970 on, as 2021-05-28. Found: yesterday", first.Output, StringComparison.Ordinal);
        Assert.Contains("2 rows read = 1 loaded + 0 revised + 0 unchanged + 1 reported.", first.Output, StringComparison.Ordinal);
        Assert.Contains("2 rows read = 0 loaded + 0 revised + 1 unchanged + 1 reported.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_on_the_way_it_leaves_nothing_and_can_be_taken_over()
    {
        const int Rows = 20_000;
        using var data = new TemporaryFolder();
        var file = await WriteAsync(data, ["1", .. Enumerable.Range(1, Rows).Select(Row)]);
        var small = await WriteAsync(data, Row(Rows + 1));
        string[] import = ["import", "signals", file, "--format", "ucdp-ged", "--CaseFlow:DataDirectory", data.Path];
        await InProcess.RunAsync(Cancellation, "migrate", "--CaseFlow:DataDirectory", data.Path);

        Assert.True(await CaseFlowProcess.RunAndKillAsync("row 2", Cancellation, import));

        var refused = await ImportAsync(data, small);
        Assert.Equal((1, true), (refused.ExitCode, refused.Error.Contains("import.already_running", StringComparison.Ordinal)));
        var taken = await InProcess.RunAsync(Cancellation, [.. import, "--take-over"]);
        Assert.Contains($"{Rows + 1} rows read = {Rows} loaded + 0 revised + 0 unchanged + 1 reported.", taken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_missing()
    {
        using var data = new TemporaryFolder();

        var unknownFile = await ImportAsync(data, Path.Combine(data.Path, "none.csv"));
        var unknownFormat = await InProcess.RunAsync(Cancellation, "import", "signals", "x.csv", "--format", "acled");

        Assert.Equal((1, true), (unknownFile.ExitCode, unknownFile.Error.Contains("Expected a file to read", StringComparison.Ordinal)));
        Assert.Equal((1, true), (unknownFormat.ExitCode, unknownFormat.Error.Contains("ucdp-ged", StringComparison.Ordinal)));
    }

    private static Task<CommandResult> ImportAsync(TemporaryFolder data, string file) => InProcess.RunAsync(
        Cancellation, "import", "signals", file, "--format", "ucdp-ged", "--CaseFlow:DataDirectory", data.Path);

    private static async Task<string> WriteAsync(TemporaryFolder data, params string[] rows)
    {
        var path = Path.Combine(data.Path, $"events-{rows.Length}.csv");
        await File.WriteAllLinesAsync(path, rows.Prepend(Header), Cancellation);
        return path;
    }

    private static string Row(int id) => string.Create(
        CultureInfo.InvariantCulture, $"{id},1,Government of Libya,Forces,1,32.1,20.1,620,1,1,2011-02-17,2011-02-17,,,,,,7,");
}

using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using CaseFlow.App.Clusters;
using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Imports.SignalFiles;

namespace CaseFlow.App.Tests.Imports;

/// <summary>Large files: every row arrives, at a steady rate and in little memory. The rate and the memory are printed, not judged.</summary>
public sealed class LargeImportTests(ITestOutputHelper output)
{
    private static readonly int Rows = LongRun.IsAskedFor ? 100_000 : 5_000;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Every_row_of_a_large_file_arrives(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var cancellation = TestContext.Current.CancellationToken;
        var clock = Stopwatch.StartNew();
        var (last, peak) = (TimeSpan.Zero, 0L);
        var tenth = Rows / 10;
        var watching = new Watching(step =>
        {
            if (step.Rows % tenth == 0)
            {
                var memory = GC.GetTotalMemory(forceFullCollection: true) >> 20;
                peak = Math.Max(peak, memory);
                output.WriteLine($"{step.Rows,7} rows: {tenth / (clock.Elapsed - last).TotalSeconds,6:F0} a second, {memory} MB held");
                last = clock.Elapsed;
            }
        });

        var outcome = await host.ImportAsync("analyst-un", new ImportRequest(Ged, "large.csv", Generated(), TakeOver: false), watching, cancellation);

        var import = outcome.Value;
        output.WriteLine($"{provider}: {import.Read} rows in {clock.Elapsed.TotalSeconds:F1} s, at most {peak} MB held");
        Assert.Equal((Rows, Rows, 0, 0, 0), (import.Read, import.Loaded, import.Revised, import.Unchanged, import.Reported));
        await MeasureAsync("first page", () => host.AskAsync(new ListSignals(new SignalFilter(), new PageRequest(50))));
        await MeasureAsync("a country and an actor", () => host.AskAsync(new ListSignals(new SignalFilter("SYR", Actor: "government"), new PageRequest(50))));
        await MeasureAsync("proposals", () => host.AskAsync(new ListClusterProposals(null, null, null, 20)));
    }

    private async Task MeasureAsync<T>(string what, Func<Task<T>> ask)
    {
        var clock = Stopwatch.StartNew();
        await ask();
        output.WriteLine($"{what}: {clock.ElapsedMilliseconds} ms");
    }

    /// <summary>The given file again and again, with other ids, days and places, as a stream that is never whole.</summary>
    private static Stream Generated()
    {
        var lines = File.ReadAllLines(DataFolder.File("ucdp-ged/ucdpged.csv"));
        var source = lines.Skip(1).Where(IsWholeRowOfSyria).ToArray();
        var pipe = new Pipe();
        _ = WriteAsync(pipe.Writer, lines[0], source);
        return pipe.Reader.AsStream();
    }

    private static bool IsWholeRowOfSyria(string line) =>
        line is [>= '0' and <= '9', ..] && line.EndsWith(",1,1,1,652,", StringComparison.Ordinal) && line.Count(letter => letter == '"') % 2 == 0;

    private static async Task WriteAsync(PipeWriter writer, string header, string[] source)
    {
        await using var text = new StreamWriter(writer.AsStream());
        await text.WriteLineAsync(header);
        for (var row = 1; row <= Rows; row++)
        {
            var (line, id) = (source[row % source.Length], row.ToString(CultureInfo.InvariantCulture));
            var rest = line[line.IndexOf(',', StringComparison.Ordinal)..];
            await text.WriteLineAsync(id + rest.Replace("2013-", $"{1990 + (row % 30)}-", StringComparison.Ordinal));
        }
    }
}

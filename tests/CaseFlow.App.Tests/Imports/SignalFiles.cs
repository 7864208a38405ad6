using System.Text;
using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Tests.Harness;

namespace CaseFlow.App.Tests.Imports;

/// <summary>Small files in the shape of the Georeferenced Event Dataset, and the way through an import.</summary>
internal static class SignalFiles
{
    public const string Ged = "ucdp-ged";

    private const string Header =
        "id,relid,type_of_violence,side_a,side_b,gwnoa,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country_id,event_clarity,date_prec,"
        + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high";

    /// <summary>A file with a header and these rows.</summary>
    public static string Of(params IEnumerable<string> rows) => string.Join("\r\n", rows.Prepend(Header)) + "\r\n";

    /// <summary>A row; its figures are blank unless they are given.</summary>
    public static string Row(
        string id, string low = "", string best = "", string high = "", string day = "2011-02-17", string state = "620", string precision = "1") =>
        $"{id},LIB-{id},3,Government of Libya,Civilians,620,{precision},Benghazi town,Benghazi,Benghazi district,32.1167,20.0667,{state},1,1,{day},{day},,,,,"
        + $"{low},{best},{high}";

    public static ImportRequest Request(string text, string format = Ged, bool takeOver = false) =>
        new(format, "events.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), takeOver);

    /// <summary>Imports a file that the test expects to be readable.</summary>
    public static async Task<ImportView> ImportAsync(this CaseHost host, string text, string format = Ged) =>
        (await host.ImportAsync("analyst-un", Request(text, format), new Watching(), TestContext.Current.CancellationToken)).Value;

    public static async Task<IReadOnlyList<SignalView>> SignalsAsync(this CaseHost host, SignalFilter? filter = null) =>
        [.. (await host.AskAsync(new ListSignals(filter ?? new SignalFilter(), new PageRequest(PageRequest.MaxSize)))).Items.Select(item => item.Value)];

    public static async Task<(int Read, int Loaded, int Revised, int Unchanged, int Reported)> ImportFiguresAsync(
        this CaseHost host, string text, string format = Ged)
    {
        var import = await host.ImportAsync(text, format);
        return (import.Read, import.Loaded, import.Revised, import.Unchanged, import.Reported);
    }
}

/// <summary>Watches an import; acts after a batch if the test wants it.</summary>
internal sealed class Watching(Action<ImportProgress>? act = null) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => act?.Invoke(value);
}

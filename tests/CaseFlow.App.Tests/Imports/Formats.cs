using System.Text;
using CaseFlow.App.Imports;
using CaseFlow.App.Imports.Formats;
using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Tests.Imports;

/// <summary>Reads texts as files of a format.</summary>
internal static class Formats
{
    public static IAsyncEnumerable<ReadRow> Read(string format, string text) =>
        SignalFormats.Find(format)!.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    public static async Task<FileRow> OneAsync(string format, string text)
    {
        var rows = new List<ReadRow>();
        await foreach (var row in Read(format, text))
        {
            rows.Add(row);
        }

        var one = Assert.Single(rows);
        Assert.Empty(one.Faults);
        return one.Row!;
    }

    public static async Task<IReadOnlyList<RowFault>> FaultsAsync(string format, string text)
    {
        var faults = new List<RowFault>();
        await foreach (var row in Read(format, text))
        {
            faults.AddRange(row.Faults);
        }

        return faults;
    }
}

using CaseFlow.App.Imports;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;

namespace CaseFlow.App.Tests.Imports;

/// <summary>Every file of the two formats: each row that is read is accounted for.</summary>
public sealed class GivenFilesTests(ITestOutputHelper output)
{
    public static TheoryData<DatabaseProvider, string, string, int, int> Files
    {
        get
        {
            var files = new TheoryData<DatabaseProvider, string, string, int, int>();
            foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
            {
                files.Add(provider, "ucdp-ged", "ucdp-ged/ucdpged.csv", 1000, 13);
                files.Add(provider, "ucdp-ged", "ucdp-ged/conflict_data_BGD.csv", 601, 1);
                files.Add(provider, "insecurity-insight", "insecurity-insight/aidWorkerKIKA.json", 1299, 0);
                files.Add(provider, "insecurity-insight", "insecurity-insight/foodSecurity.json", 12, 0);
            }

            return files;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Rows_read_are_rows_loaded_unchanged_and_reported(DatabaseProvider provider, string format, string file, int rows, int reported)
    {
        var path = DataFolder.File(file);
        await using var host = await CaseHost.OpenAsync(provider);

        var first = await ImportAsync(host, format, path);
        var second = await ImportAsync(host, format, path);

        output.WriteLine($"{file}: {first.Read} read = {first.Loaded} loaded + {first.Reported} reported");
        Assert.Equal((rows, rows - reported, 0, 0, reported), (first.Read, first.Loaded, first.Revised, first.Unchanged, first.Reported));
        Assert.Equal((rows, 0, 0, rows - reported, reported), (second.Read, second.Loaded, second.Revised, second.Unchanged, second.Reported));
    }

    private static async Task<ImportView> ImportAsync(CaseHost host, string format, string path)
    {
        await using var file = File.OpenRead(path);
        var request = new ImportRequest(format, Path.GetFileName(path), file);
        return (await host.ImportAsync("analyst-un", request, new Watching(), TestContext.Current.CancellationToken)).Value;
    }
}

using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>The commands by which the Server room's README backs a PostgreSQL database up and restores it, carried out as they stand there.</summary>
public sealed class PostgreSqlDrillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.Path, "caseflow.dump");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_dumped_under_a_working_server_is_whole_in_another_database()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using var other = await TestDatabase.CreateEmptyAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using (var server = await ServerProcess.StartAsync(_folder.Path, Cancellation, SettingsOf(database)))
        {
            await server.AskAsync(
                "coord-un",
                """
                mutation {
                  openCase(input: { title: "Dumped", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
                    errors { code }
                  }
                }
                """,
                Cancellation);
            await PostgreSqlTools.DumpAsync(database, File, Cancellation);
            await server.StopAsync(Cancellation);
        }

        await PostgreSqlTools.RestoreAsync(other, File, Cancellation);

        await using (var server = await ServerProcess.StartAsync(_folder.Path, Cancellation, SettingsOf(other)))
        {
            var cases = await server.AskAsync("coord-un", "{ cases(first: 5) { nodes { title openTasks { name } } } }", Cancellation);
            Assert.Contains("\"Dumped\"", cases.GetRawText(), StringComparison.Ordinal);
            await server.StopAsync(Cancellation);
        }

        var examined = await InProcess.RunAsync(Cancellation, ["doctor", .. SettingsOf(other)]);
        Assert.Contains("stand as written", examined.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BROKEN", examined.Output, StringComparison.Ordinal);
    }

    private string[] SettingsOf(TestDatabase database) =>
    [
        "--Database:Provider", "PostgreSql", "--ConnectionStrings:CaseFlow", database.ConnectionString, "--CaseFlow:DataDirectory", _folder.Path,
        "--CaseFlow:JournalKeyFile", Path.Combine(_folder.Path, "journal-key.pem"),
    ];
}

using CaseFlow.Testing;
using Microsoft.Data.Sqlite;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>The doctor tells how an installation is, and what to do.</summary>
public sealed class DoctorTests(DoctorTests.Served served) : IClassFixture<DoctorTests.Served>, IDisposable
{
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Finds_nothing_where_all_is_well()
    {
        served.CopyTo(_data);

        var healthy = await ExamineAsync();

        Assert.Equal((0, ""), (healthy.ExitCode, healthy.Error));
        Assert.EndsWith("All is well.", healthy.Output.Trim(), StringComparison.Ordinal);
        Assert.All(["Configuration", "Schema", "Database", "Journal", "Work"], subject =>
            Assert.Contains($"{subject}:", healthy.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_that_there_is_no_database_and_makes_none()
    {
        var missing = await ExamineAsync();

        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no database yet.", missing.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_data.Path));
    }

    [Theory]
    [InlineData("UPDATE Events SET Body = replace(Body, 'Watched', 'Guarded')", "BodyChanged", "whoever answers for security")]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE rowid = (SELECT MAX(rowid) FROM __EFMigrationsHistory)", "1 migrations are", "caseflow migrate")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')", "has begun to change", "finish the upgrade")]
    [InlineData("UPDATE Settings SET Value = '99' WHERE Name = 'MinimumRelease'", "needs at least 99", "Install that release")]
    public async Task Finds_what_was_done_to_the_database_and_says_what_to_do(string harm, string finding, string advice)
    {
        served.CopyTo(_data);
        Execute(harm);

        var found = await ExamineAsync();

        Assert.Equal(2, found.ExitCode);
        Assert.Contains(finding, found.Output, StringComparison.Ordinal);
        Assert.Contains(advice, found.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_work_that_waits_for_a_server()
    {
        served.CopyTo(_data);
        Execute(
            """
            INSERT INTO Outbox (CaseId, Id, Kind, Body, TimeBase, CreatedAt, DueAt, Attempts, LastError)
            SELECT '01A21E0F-F39B-7000-A1D6-000000000001', '01A21E0F-F39B-7000-A1D6-00000000000' || n, 'mail', '{}', 'Live', 1000, 1000, a, 'IOException'
            FROM (SELECT 1 AS n, 0 AS a UNION SELECT 2, 9)
            """);

        var found = await ExamineAsync();

        Assert.Contains("1 messages wait to be sent", found.Output, StringComparison.Ordinal);
        Assert.Contains("1 messages fail again and again: mail (IOException)", found.Output, StringComparison.Ordinal);
    }

    private Task<CommandResult> ExamineAsync() => InProcess.RunAsync(Cancellation, "doctor", "--CaseFlow:DataDirectory", _data.Path);

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data.Path, "caseflow.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }

    /// <summary>What a server that was at work has left, once for all tests.</summary>
    public sealed class Served : IAsyncLifetime
    {
        private readonly TemporaryFolder _data = new();

        public async ValueTask InitializeAsync()
        {
            await using var server = await ServerProcess.StartAsync(_data.Path, Cancellation);
            await server.AskAsync(
                "coord-un",
                """
                mutation {
                  openCase(input: { title: "Watched", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
                    errors { code }
                  }
                }
                """,
                Cancellation);
            await server.StopAsync(Cancellation);
        }

        public void CopyTo(TemporaryFolder folder)
        {
            foreach (var file in Directory.EnumerateFiles(_data.Path))
            {
                File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
            }
        }

        public ValueTask DisposeAsync()
        {
            _data.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

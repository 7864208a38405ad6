using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.EndToEnd.Tests.SeveralServers;

/// <summary>A server of the release before, on a database that is being upgraded.</summary>
public sealed class UpgradeTests
{
    private const string Addition =
        """
        ALTER TABLE "Tasks" ADD COLUMN "Later" text;
        INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99');
        """;

    private const string Break = """UPDATE "Settings" SET "Value" = '99' WHERE "Name" = 'MinimumRelease'""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goes_on_and_may_start_beside_what_was_added_and_ends_when_it_is_left_behind()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        using var folder = new TemporaryFolder();
        string[] settings = ["--Database:Provider", "PostgreSql", "--ConnectionStrings:CaseFlow", database.ConnectionString];
        await using var first = await ServerProcess.StartAsync(folder.Path, Cancellation, settings);

        await ExecuteAsync(database, Addition);
        await using var second = await ServerProcess.StartAsync(folder.Path, Cancellation, settings);
        await WorkAsync(first, "On the one that was there");
        await WorkAsync(second, "On the one that came");

        await ExecuteAsync(database, Break);
        Assert.Equal(0, await first.EndAsync(Cancellation));
        Assert.Contains("install that one", first.Log, StringComparison.Ordinal);
        Assert.Equal(0, await second.EndAsync(Cancellation));
        var refused = await CaseFlowProcess.RunAsync(Cancellation, ["serve", "--urls", "http://127.0.0.1:0", .. settings]);
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("needs at least 99: install that release", refused.Error, StringComparison.Ordinal);
    }

    private static async Task WorkAsync(ServerProcess server, string title)
    {
        var opened = await server.AskAsync(
            "coord-un",
            $$"""
            mutation { openCase(input: { title: "{{title}}", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
              case { openTasks { name } } errors { message } } }
            """,
            Cancellation);
        Assert.Equal(1, opened.GetProperty("openCase").GetProperty("case").GetProperty("openTasks").GetArrayLength());
        using var client = server.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancellation));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);
#pragma warning disable CA2100 // the text is the test's own
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}

using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>An embedded database is copied while a server works on it, and put back where none does.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _elsewhere = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_elsewhere.Path, "backups", "monday.db");

    public void Dispose()
    {
        _data.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task What_was_backed_up_under_a_working_server_is_there_after_a_restore_and_what_came_later_is_not()
    {
        await using (var server = await ServerProcess.StartAsync(_data.Path, Cancellation))
        {
            await OpenCaseAsync(server, "Before");
            var backup = await RunAsync(_data.Path, "backup", File);
            Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
            Assert.StartsWith("Backed up 1 cases", backup.Output, StringComparison.Ordinal);
            Assert.Contains($"bytes: {File}{Environment.NewLine}", backup.Output, StringComparison.Ordinal);
            Assert.Contains($"The folder {Path.GetDirectoryName(File)} was missing", backup.Output, StringComparison.Ordinal);
            Assert.True(OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
            await OpenCaseAsync(server, "After");
            await server.StopAsync(Cancellation);
        }

        var restored = await RunAsync(_data.Path, "restore", File, "--replace");

        Assert.Equal((0, ""), (restored.ExitCode, restored.Error));
        Assert.Single(Directory.EnumerateFiles(_data.Path, "caseflow.db.before-*"));
        Assert.Equal("Before", await TitlesAsync());
        Assert.Contains("intact", (await RunAsync(_data.Path, "journal", "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restores_into_a_folder_of_its_own()
    {
        await using (var server = await ServerProcess.StartAsync(_elsewhere.Path, Cancellation))
        {
            await OpenCaseAsync(server, "Moved");
            await RunAsync(_elsewhere.Path, "backup", File);
        }

        Assert.Equal(0, (await RunAsync(_data.Path, "restore", File)).ExitCode);
        Assert.Equal("Moved", await TitlesAsync());
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_no_database_is_replaced_under_a_server()
    {
        await using var server = await ServerProcess.StartAsync(_data.Path, Cancellation);
        await OpenCaseAsync(server, "Kept");
        await RunAsync(_data.Path, "backup", File);

        await RefusedAsync("exists: name another one", "backup", File);
        await RefusedAsync("with --replace", "restore", File);
        await RefusedAsync("is in use: stop the server first", "restore", File, "--replace");
        await RefusedAsync("there is no file", "restore", File + ".gone");

        var cases = await server.AskAsync("coord-un", "{ cases(first: 5) { nodes { title } } }", Cancellation);
        Assert.Contains("Kept", cases.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_database_of_ours_is_not_restored()
    {
        var file = Path.Combine(_elsewhere.Path, "letter.txt");
        await System.IO.File.WriteAllTextAsync(file, "Dear colleagues", Cancellation);

        await RefusedAsync("Expected a database of CaseFlow", "restore", file);

        Assert.Empty(Directory.EnumerateFiles(_data.Path));
    }

    [Theory]
    [InlineData("PostgreSql", "pg_dump")]
    [InlineData("SqlServer", "BACKUP DATABASE")]
    public async Task A_servers_own_tool_is_named_instead(string provider, string tool) =>
        await RefusedAsync(tool, "backup", File, "--Database:Provider", provider, "--ConnectionStrings:CaseFlow", "Server=127.0.0.1");

    private static async Task OpenCaseAsync(ServerProcess server, string title) => await server.AskAsync(
        "coord-un",
        $$"""
        mutation {
          openCase(input: { title: "{{title}}", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL }) {
            errors { code }
          }
        }
        """,
        Cancellation);

    private static Task<CommandResult> RunAsync(string data, params string[] command) =>
        InProcess.RunAsync(Cancellation, [.. command, "--CaseFlow:DataDirectory", data]);

    private async Task RefusedAsync(string message, params string[] command)
    {
        var refused = await RunAsync(_data.Path, command);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
    }

    private async Task<string> TitlesAsync()
    {
        await using var server = await ServerProcess.StartAsync(_data.Path, Cancellation);
        var cases = await server.AskAsync("coord-un", "{ cases(first: 5) { nodes { title } } }", Cancellation);
        return string.Join(", ", cases.GetProperty("cases").GetProperty("nodes").EnumerateArray().Select(file => file.GetProperty("title").GetString()));
    }
}

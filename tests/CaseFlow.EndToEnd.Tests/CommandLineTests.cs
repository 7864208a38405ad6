using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests;

public sealed class CommandLineTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tells_what_it_can_do_and_what_its_exit_codes_mean()
    {
        var help = await CaseFlowProcess.RunAsync(Cancellation, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.All(
            ["serve", "migrate", "journal", "rebuild", "export-schema", "Exit codes"], word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_a_word_that_is_no_command()
    {
        var result = await CaseFlowProcess.RunAsync(Cancellation, "migrat");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'migrat'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrates_an_embedded_database_as_often_as_asked()
    {
        using var data = new TemporaryFolder();
        string[] command = ["migrate", "--CaseFlow:DataDirectory", data.Path];

        Assert.Equal(0, (await CaseFlowProcess.RunAsync(Cancellation, command)).ExitCode);
        Assert.Equal("The Sqlite database is up to date.", (await CaseFlowProcess.RunAsync(Cancellation, command)).Output.Trim());
    }

    [Fact]
    public async Task Verifies_the_journal_and_rebuilds_the_rows_of_a_new_database()
    {
        using var data = new TemporaryFolder();
        string[] settings = ["--CaseFlow:DataDirectory", data.Path];

        Assert.Contains("intact", (await CaseFlowProcess.RunAsync(Cancellation, ["journal", "verify", .. settings])).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CaseFlowProcess.RunAsync(Cancellation, ["rebuild", .. settings])).ExitCode);
    }

    [Fact]
    public async Task Prints_the_schema_and_nothing_else() =>
        Assert.Contains("type Query", (await CaseFlowProcess.RunAsync(Cancellation, "export-schema")).Output, StringComparison.Ordinal);
}

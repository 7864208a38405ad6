using System.Text.Json;
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

        Assert.Contains("intact", (await InProcess.RunAsync(Cancellation, ["journal", "verify", .. settings])).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await InProcess.RunAsync(Cancellation, ["rebuild", .. settings])).ExitCode);
    }

    [Fact]
    public async Task Exports_the_journal_to_a_new_file_once_and_prints_the_key_that_signed_it()
    {
        using var data = new TemporaryFolder();
        string[] settings = ["--CaseFlow:DataDirectory", data.Path];
        var file = Path.Combine(data.Path, "journal.jsonl");

        var exported = await InProcess.RunAsync(Cancellation, ["journal", "export", file, .. settings]);
        var again = await InProcess.RunAsync(Cancellation, ["journal", "export", file, .. settings]);
        var unknown = await InProcess.RunAsync(Cancellation, ["journal", "export", $"{file}.2", "--case", "CF-0", .. settings]);
        var key = await InProcess.RunAsync(Cancellation, ["journal", "key", .. settings]);

        Assert.StartsWith("Exported ", exported.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1), (again.ExitCode, unknown.ExitCode));
        Assert.Contains("exists", again.Error, StringComparison.Ordinal);
        Assert.Contains("there is no CF-0", unknown.Error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(data.Path, "*.jsonl*"));
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", key.Output, StringComparison.Ordinal);
        Assert.Contains("\"line\":\"signature\"", await File.ReadAllTextAsync(file, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decides_the_examples_beside_decision_models_and_says_which_come_out_otherwise()
    {
        using var folder = new TemporaryFolder();
        var shipped = Path.Combine(AppContext.BaseDirectory, "workflows");
        File.Copy(Path.Combine(shipped, "deadlines.dmn"), Path.Combine(folder.Path, "deadlines.dmn"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "deadlines.dmn.tests.json"),
            """{"tests": [{"name": "Rapid", "inputs": {"variant": "rapid"}, "expected": {"triage": "PT5H"}}]}""",
            Cancellation);

        var sound = await InProcess.RunAsync(Cancellation, "dmn", "test", shipped);
        var other = await InProcess.RunAsync(Cancellation, "dmn", "test", Path.Combine(folder.Path, "deadlines.dmn"));
        var none = await InProcess.RunAsync(Cancellation, "dmn", "test", Path.Combine(folder.Path, "gone.dmn"));

        Assert.Equal((0, 2, 1), (sound.ExitCode, other.ExitCode, none.ExitCode));
        Assert.Contains("variant.dmn.tests.json: 22 passed, 0 failed, 0 rules without a test", sound.Output, StringComparison.Ordinal);
        Assert.Contains("failed    Rapid: Expected triage to be \"PT5H\", but it is \"PT4H\".", other.Output, StringComparison.Ordinal);
        Assert.Contains("untested  deadlines_rule1 of deadlines", other.Output, StringComparison.Ordinal);
        Assert.Contains("gone.dmn is none", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plays_the_scenarios_of_workflows_and_names_the_ways_that_none_took()
    {
        using var folder = new TemporaryFolder();
        var shipped = Path.Combine(AppContext.BaseDirectory, "workflows");
        var file = Path.Combine(folder.Path, "kick-off.scenario.yaml");
        await File.WriteAllTextAsync(
            file,
            """
            scenarios:
              - name: Kick-off
                start: {process: implement, variables: {deadlines: {acknowledge: PT24H}}}
                steps:
                  - complete: T_Kickoff
                    variables: {ready: "no"}
                  - expect: {at: [T_Activate]}
            """,
            Cancellation);

        var sound = await InProcess.RunAsync(Cancellation, "workflow", "test", Path.Combine(shipped, "scenarios"));
        var other = await InProcess.RunAsync(Cancellation, "workflow", "test", file, "--workflows", shipped);
        var asJson = await InProcess.RunAsync(Cancellation, "workflow", "test", file, "--workflows", shipped, "--json");
        var alone = await InProcess.RunAsync(Cancellation, "workflow", "test", file);
        var none = await InProcess.RunAsync(Cancellation, "workflow", "test", Path.Combine(folder.Path, "gone.scenario.json"));

        Assert.Equal((0, 2, 2, 2, 1), (sound.ExitCode, other.ExitCode, asJson.ExitCode, alone.ExitCode, none.ExitCode));
        Assert.Contains("All scenarios go as expected.", sound.Output, StringComparison.Ordinal);
        Assert.Contains(
            "failed    kick-off.scenario.yaml, \"Kick-off\", step 2 (expect): Expected to stand at T_Activate, but it is E_NotReady.",
            other.Output,
            StringComparison.Ordinal);
        Assert.Contains("taken so far: [implement] Start_Implement -> T_Kickoff -> G_Ready -> E_NotReady", other.Output, StringComparison.Ordinal);
        Assert.Contains("not taken    Flow_G_Ready_SP_Measures (G_Ready to SP_Measures, \"yes\")", other.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(asJson.Output);
        Assert.Equal("implement", report.RootElement.GetProperty("coverage")[0].GetProperty("process").GetString());
        Assert.Equal("step 2 (expect)", report.RootElement.GetProperty("scenarios")[0].GetProperty("step").GetString());
        Assert.Contains("name the folder by --workflows", alone.Output, StringComparison.Ordinal);
        Assert.Contains("gone.scenario.json is none", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_schema_and_nothing_else() =>
        Assert.Contains("type Query", (await CaseFlowProcess.RunAsync(Cancellation, "export-schema")).Output, StringComparison.Ordinal);
}

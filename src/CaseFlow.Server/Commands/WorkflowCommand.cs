using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.App.Scenarios;
using CaseFlow.App.Workflows;

namespace CaseFlow.Server.Commands;

/// <summary>Looks after workflows as files; needs no database.</summary>
internal static class WorkflowCommand
{
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };

    private static readonly string Endings = string.Join(", ", ScenarioFile.Endings);

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = $"Scenarios ({Endings}), or a folder in which to look for some." };
        var workflows = new Option<string?>("--workflows")
        {
            Description = "The folder of the workflows; by default the one that the file names, else the file's own.",
        };
        var json = new Option<bool>("--json") { Description = "Prints the report as JSON." };
        var test = new Command(
            "test", "Plays scenarios in memory and tells which paths they took. Exit code 2 when one goes otherwise than expected.")
        {
            path, workflows, json,
        };
        test.SetAction(parsed => Test(parsed.GetRequiredValue(path), parsed.GetValue(workflows), parsed.GetValue(json)));
        return new Command("workflow", "Looks after workflows.") { test, Check() };
    }

    private static Command Check()
    {
        var path = new Argument<string>("path") { Description = "A folder of workflows, as it would be deployed, or one file." };
        var strict = new Option<bool>("--strict") { Description = "Counts what is degraded or dropped as an error." };
        var json = new Option<bool>("--json") { Description = "Prints the findings as JSON." };
        var check = new Command(
            "check", "Tells what of workflows would not run as it is drawn. Exit code 2 when they would be refused.")
        {
            path, strict, json,
        };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(path), parsed.GetValue(strict), parsed.GetValue(json)));
        return check;
    }

    private static int Check(string path, bool isStrict, bool asJson)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            Console.Error.WriteLine($"Expected a folder of workflows, or a file, but {path} is none.");
            return ExitCode.Failed;
        }

        var files = Directory.Exists(path)
            ? WorkflowFolder.Read(path)
            : [new WorkflowResource(Path.GetFileName(path), File.ReadAllText(path))];
        var findings = WorkflowReader.Read(files).Problems;
        foreach (var line in asJson ? [JsonSerializer.Serialize(findings, Json)] : findings.Select(Line))
        {
            Console.Out.WriteLine(line);
        }

        return findings.Any(finding => finding.IsError || isStrict) ? ExitCode.Broken : ExitCode.Done;
    }

    private static string Line(WorkflowProblem finding)
    {
        var place = finding.Line is { } line ? $"{finding.Resource}:{line}" : finding.Resource;
        var element = finding.ElementId is { } id ? $" {id}{(finding.ElementName is { } name ? $" \"{name}\"" : "")}" : "";
        return $"{finding.Grade.ToString().ToLowerInvariant(),-8}  {place}{element}: {finding.Message}";
    }

    private static int Test(string path, string? workflows, bool asJson)
    {
        var files = ScenarioFolder.FilesAt(path);
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"Expected scenarios ({Endings}), or a folder with some, but {path} is none.");
            return ExitCode.Failed;
        }

        if (workflows is not null && !Directory.Exists(workflows))
        {
            Console.Error.WriteLine($"Expected a folder of workflows, but {workflows} is none.");
            return ExitCode.Failed;
        }

        var report = ScenarioFolder.Run(files, workflows is null ? null : Path.GetFullPath(workflows));
        foreach (var line in asJson ? [JsonSerializer.Serialize(report, Json)] : Lines(report))
        {
            Console.Out.WriteLine(line);
        }

        return report.Passed ? ExitCode.Done : ExitCode.Broken;
    }

    private static IEnumerable<string> Lines(ScenarioReport report) =>
    [
        .. report.Problems,
        .. report.Scenarios.SelectMany(Lines),
        .. report.Coverage.SelectMany(Lines),
        !report.Problems.IsEmpty ? "Not everything could be read."
            : report.Passed ? "All scenarios go as expected."
            : $"{report.Scenarios.Count(scenario => !scenario.Passed)} of {report.Scenarios.Length} scenarios need somebody.",
    ];

    private static IEnumerable<string> Lines(ScenarioResult result) => result.Passed
        ? [$"passed    {result.File}, \"{result.Scenario}\""]
        :
        [
            $"failed    {result.File}, \"{result.Scenario}\", {result.Step}: {result.Problem}",
            $"          taken so far: {(result.Path.Length == 0 ? "nothing" : result.Path)}",
        ];

    private static IEnumerable<string> Lines(ProcessCoverage process) =>
    [
        $"{process.Process}: {process.FlowsTaken} of {process.Flows} flows taken, {process.ElementsEntered} of {process.Elements} elements entered",
        .. process.FlowsNotTaken.Select(flow => $"    not taken    {flow}"),
        .. process.ElementsNotEntered.Select(element => $"    not entered  {element}"),
    ];
}

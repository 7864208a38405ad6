using System.Collections.Immutable;
using CaseFlow.App.Reference;
using CaseFlow.App.Scenarios.Steps;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Scenarios;

/// <summary>Finds files of scenarios and the workflows that they are about, and plays them; touches nothing else.</summary>
internal static class ScenarioFolder
{
    /// <summary>The files of scenarios at a path: the one that it names, or all in the folder.</summary>
    public static IReadOnlyList<string> FilesAt(string path) =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(ScenarioFile.IsNamed).Order(StringComparer.Ordinal)]
        : File.Exists(path) && ScenarioFile.IsNamed(path) ? [path]
        : [];

    /// <summary>Plays what the files tell, on the workflows of a folder: the given one, else the one that a file names, else its own.</summary>
    public static ScenarioReport Run(IEnumerable<string> files, string? workflows)
    {
        var read = files
            .Select(path => (Path: path, File: ScenarioFile.Read(Path.GetFileName(path), File.ReadAllText(path))))
            .GroupBy(one => workflows ?? FolderOf(one.Path, one.File), StringComparer.Ordinal)
            .Select(folder => Run(folder.Key, [.. folder.Select(one => one.File)]))
            .ToList();
        return new(
            [.. read.SelectMany(one => one.Problems)], [.. read.SelectMany(one => one.Scenarios)], [.. read.SelectMany(one => one.Coverage)]);
    }

    private static string FolderOf(string path, ScenarioFile file) =>
        Path.GetFullPath(file.Workflows ?? ".", Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);

    private static ScenarioReport Run(string folder, IReadOnlyCollection<ScenarioFile> files)
    {
        var scenarios = files.SelectMany(file => file.Scenarios).ToList();
        var reading = WorkflowReader.Read(WorkflowFolder.Read(folder));
        var others = scenarios.SelectMany(scenario => scenario.Steps).Select(step => step.Step).OfType<MigrateStep>()
            .Select(step => step.To).Distinct()
            .ToImmutableSortedDictionary(
                name => name, name => WorkflowReader.Read(WorkflowFolder.Read(Path.GetFullPath(name, Path.GetFullPath(folder)))), StringComparer.Ordinal);
        ImmutableArray<string> problems =
        [
            .. files.SelectMany(file => file.Problems),
            .. ProblemsOf(reading, folder),
            .. others.SelectMany(other => ProblemsOf(other.Value, other.Key)),
        ];
        if (!problems.IsEmpty)
        {
            return new(problems, [], []);
        }

        var texts = reading.Definitions.Where(definition => definition.Kind is DefinitionKind.Reference)
            .ToDictionary(definition => definition.Key, definition => definition.Resource.Text, StringComparer.Ordinal);
        var workflows = new ScenarioWorkflows(
            reading.Bundle,
            ReferenceFiles.Read(texts),
            others.ToImmutableSortedDictionary(other => other.Key, other => other.Value.Bundle, StringComparer.Ordinal));
        var run = ScenarioRunner.Run(workflows, scenarios);
        return new([], run.Results, run.Coverage);
    }

    private static IEnumerable<string> ProblemsOf(WorkflowReading reading, string folder) =>
        reading.Bundle.Processes.IsEmpty && !reading.Errors.Any()
            ? [$"Expected workflows (.bpmn) in {folder}, but there are none; name the folder by --workflows, or by \"workflows\" in the file."]
            : reading.Errors.Select(error => $"{error.Resource}{(error.ElementId is { } id ? $", {id}" : "")}: {error.Message}");
}

/// <summary>What became of files of scenarios.</summary>
/// <param name="Problems">What could not be read; then nothing of that folder was played.</param>
/// <param name="Scenarios">What became of each scenario.</param>
/// <param name="Coverage">What the scenarios went through, by process.</param>
internal sealed record ScenarioReport(
    ImmutableArray<string> Problems, ImmutableArray<ScenarioResult> Scenarios, ImmutableArray<ProcessCoverage> Coverage)
{
    public bool Passed => Problems.IsEmpty && Scenarios.All(scenario => scenario.Passed);
}

using System.Collections.Immutable;
using CaseFlow.App.Reference;
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
        var reading = WorkflowReader.Read(WorkflowFolder.Read(folder));
        ImmutableArray<string> problems =
        [
            .. files.SelectMany(file => file.Problems),
            .. reading.Errors.Select(error => $"{error.Resource}{(error.ElementId is { } id ? $", {id}" : "")}: {error.Message}"),
        ];
        if (problems.IsEmpty && reading.Bundle.Processes.IsEmpty)
        {
            problems = [$"Expected workflows (.bpmn) in {folder}, but there are none; name the folder by --workflows, or by \"workflows\" in the file."];
        }

        if (!problems.IsEmpty)
        {
            return new(problems, [], []);
        }

        var texts = reading.Definitions.Where(definition => definition.Kind is DefinitionKind.Reference)
            .ToDictionary(definition => definition.Key, definition => definition.Resource.Text, StringComparer.Ordinal);
        var run = ScenarioRunner.Run(reading.Bundle, ReferenceFiles.Read(texts), files.SelectMany(file => file.Scenarios));
        return new([], run.Results, run.Coverage);
    }
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

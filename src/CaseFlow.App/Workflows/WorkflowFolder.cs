using CaseFlow.App.Organisations;
using CaseFlow.App.Scenarios;

namespace CaseFlow.App.Workflows;

/// <summary>A folder of workflows: models on top, forms and reference data in folders of their own. Replays and scenarios are no definitions.</summary>
internal static class WorkflowFolder
{
    private static readonly string[] Endings = [".bpmn", ".dmn", ".form", ".json"];

    /// <summary>Where its reference data lie.</summary>
    public static string ReferenceOf(string folder) => Path.Combine(folder, "reference");

    /// <summary>All its files that can be deployed, in the order of their paths.</summary>
    public static IEnumerable<WorkflowResource> Read(string folder) =>
        new[] { folder, Path.Combine(folder, "forms"), ReferenceOf(folder) }
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Where(IsDefinition)
            .Order(StringComparer.Ordinal)
            .Select(file => new WorkflowResource(Path.GetFileName(file), File.ReadAllText(file)));

    private static bool IsDefinition(string file) =>
        Endings.Contains(Path.GetExtension(file))
        && !ScenarioFile.IsNamed(file)
        && !ShippedDirectory.Files.Contains(Path.GetFileName(file));
}

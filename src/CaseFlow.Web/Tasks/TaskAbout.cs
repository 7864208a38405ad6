using System.Text.Json.Nodes;

namespace CaseFlow.Web.Tasks;

/// <summary>What tells a task apart from others of its name: the measure, the party or the subject that its step hands to it.</summary>
public static class TaskAbout
{
    private static readonly string[] Named = ["subject", "consultee", "clearingPost", "programmeName", "purpose"];

    /// <summary>In the words of its variables; null when they name nothing of the kind.</summary>
    public static string? Of(string variablesJson)
    {
        var variables = JsonNode.Parse(variablesJson) as JsonObject ?? [];
        var measure = new[] { Text(variables, "catalogue"), Text(variables, "lead") }.OfType<string>();
        return measure.Any() ? string.Join(", ", measure) : Named.Select(name => Text(variables, name)).FirstOrDefault(text => text is not null);
    }

    private static string? Text(JsonObject variables, string name) =>
        variables[name] is JsonValue value && value.TryGetValue(out string? text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}

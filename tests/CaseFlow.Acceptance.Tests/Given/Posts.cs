using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>The posts of an exercise, as they are shipped.</summary>
internal static class Posts
{
    private static readonly JsonArray All =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "reference", "posts.json")))!["items"]!.AsArray();

    /// <summary>The first post that belongs to one of a task's candidate groups.</summary>
    public static string FirstOf(JsonNode candidateGroups)
    {
        var groups = candidateGroups.AsArray().Select(group => (string)group!).ToHashSet();
        return (string)All.First(post => post!["groups"]!.AsArray().Any(group => groups.Contains((string)group!)))!["id"]!;
    }
}

using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>A post that asks.</summary>
/// <param name="Post">Its id, e.g. <c>fp-eu</c>.</param>
/// <param name="Role">Its role, e.g. <c>FP</c>.</param>
/// <param name="Organisation">Its organisation.</param>
/// <param name="Groups">Groups that it belongs to.</param>
/// <param name="Ceiling">The rank up to which it is cleared.</param>
/// <param name="CountersTerrorism">On which side of the wall it is.</param>
internal sealed record Person(string Post, string Role, string Organisation, IReadOnlyList<string> Groups, int Ceiling = 2, bool CountersTerrorism = false)
{
    /// <summary>The exercise posts, as they are shipped.</summary>
    public static IReadOnlyList<Person> All { get; } =
    [
        .. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "reference", "posts.json")))!["items"]!.AsArray()
            .Select(post => new Person(
                (string)post!["id"]!,
                (string)post["role"]!,
                (string)post["organisation"]!,
                [.. post["groups"]!.AsArray().Select(group => (string)group!)])),
    ];

    /// <summary>Whether one of the names means this post.</summary>
    public bool IsAmong(IEnumerable<string> names) => names.Any(name => name == Post || (name == $"@{Organisation}" && Role != "CSO") || Groups.Contains(name));
}

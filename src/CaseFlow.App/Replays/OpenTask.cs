using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using CaseFlow.App.Tasks;

namespace CaseFlow.App.Replays;

/// <summary>An open task as a replay sees it.</summary>
internal sealed record OpenTask(TaskView View, JsonObject Variables)
{
    public static OpenTask Of(TaskView view) => new(view, JsonNode.Parse(view.VariablesJson)!.AsObject());

    /// <summary>Whether a step means this task.</summary>
    public bool Fits(TaskMatch match) =>
        View.ElementId == match.Element
        && View.FormId == match.Form
        && Shows(match.Where);

    /// <summary>Whether a default is meant for this task.</summary>
    public bool Fits(ReplayDefault fallback) =>
        View.FormId == fallback.Form
        && (fallback.Element is null || View.ElementId == fallback.Element)
        && Shows(fallback.Where);

    /// <summary>When a default completes it; null when it never does.</summary>
    public DateTimeOffset? CompletedAt(ReplayDefault fallback) => fallback.After switch
    {
        null => null,
        { } percent when percent.EndsWith('%') => View.OpenedAt + Part(percent[..^1]),
        { } period => View.OpenedAt + XmlConvert.ToTimeSpan(period),
    };

    private TimeSpan Part(string percent)
    {
        var whole = View.DueAt - View.OpenedAt ?? TimeSpan.FromDays(1);
        return TimeSpan.FromMilliseconds(Math.Round(whole.TotalMilliseconds * double.Parse(percent, CultureInfo.InvariantCulture) / 100));
    }

    private bool Shows(ImmutableSortedDictionary<string, string>? where) =>
        where is null || where.All(condition => Holds(At(condition.Key), condition.Value));

    private JsonNode? At(string path) => path.Split('.').Aggregate((JsonNode?)Variables, (node, name) => (node as JsonObject)?[name]);

    // a list fits when it contains the value
    private static bool Holds(JsonNode? node, string expected) =>
        node is JsonArray list ? list.Any(item => Holds(item, expected)) : node?.ToString() == expected;
}

using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios;

/// <summary>What a file says of one thing, asked field by field. What is missing, of another kind or unknown becomes a problem of its place.</summary>
internal sealed class ScenarioFields(FeelContext written, string what, Action<string> problem)
{
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => written.Entries.Select(entry => entry.Key);

    public bool Has(string name) => Value(name) is not null;

    /// <summary>The value as it is written; null when there is none.</summary>
    public FeelValue? Value(string name)
    {
        _asked.Add(name);
        return written.TryGet(name, out var value) ? value : null;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string name)
    {
        if (!Has(name))
        {
            problem($"Expected {what} to have \"{name}\", a text, but it is missing.");
        }

        return TextOrNull(name) ?? string.Empty;
    }

    public string? TextOrNull(string name) => As<FeelString>(name, "a text")?.Value;

    /// <summary>One of some words; null when there is none.</summary>
    public string? OneOf(string name, params IReadOnlyCollection<string> words)
    {
        var text = TextOrNull(name);
        return text is null || words.Contains(text, StringComparer.Ordinal) ? text : Wrong<string?>(name, $"one of {string.Join(", ", words)}", Value(name)!);
    }

    public bool Flag(string name) => As<FeelBoolean>(name, "true or false")?.Value ?? false;

    public int? Number(string name) => (int?)As<FeelNumber>(name, "a number")?.Value;

    /// <summary>An object; empty when there is none.</summary>
    public FeelContext Values(string name) => As<FeelContext>(name, "an object") ?? FeelContext.Empty;

    /// <summary>Texts, or a single one; null when there are none.</summary>
    public ImmutableArray<string>? Texts(string name) => Value(name) switch
    {
        null => null,
        FeelString one => [one.Value],
        FeelList list when list.Items.All(item => item is FeelString) => [.. list.Items.Cast<FeelString>().Select(item => item.Value)],
        var other => Wrong<ImmutableArray<string>?>(name, "a list of texts", other),
    };

    /// <summary>A list of anything; empty when there is none.</summary>
    public ImmutableArray<FeelValue> List(string name) => As<FeelList>(name, "a list")?.Items ?? [];

    /// <summary>Objects in a list, each to be asked in its turn; null when there is no list.</summary>
    public ImmutableArray<ScenarioFields>? Items(string name) => Value(name) switch
    {
        null => null,
        FeelList list when list.Items.All(item => item is FeelContext) =>
            [.. list.Items.Cast<FeelContext>().Select((item, index) => new ScenarioFields(item, $"item {index + 1} of \"{name}\"", problem))],
        var other => Wrong<ImmutableArray<ScenarioFields>?>(name, "a list of objects", other),
    };

    /// <summary>An object, to be asked in its turn.</summary>
    public ScenarioFields Inner(string name) => new(Values(name), $"\"{name}\"", problem);

    /// <summary>Nothing more is asked: whatever is left was not understood.</summary>
    public void Finish()
    {
        foreach (var stranger in Names.Where(name => !_asked.Contains(name)))
        {
            problem($"Expected {what} to have only {string.Join(", ", _asked)}, but it has \"{stranger}\".");
        }
    }

    private T? As<T>(string name, string kind)
        where T : FeelValue =>
        Value(name) switch
        {
            null => null,
            T found => found,
            var other => Wrong<T?>(name, kind, other),
        };

    private T Wrong<T>(string name, string kind, FeelValue found, T instead = default!)
    {
        problem($"Expected \"{name}\" of {what} to be {kind}, but it is {found}.");
        return instead;
    }
}

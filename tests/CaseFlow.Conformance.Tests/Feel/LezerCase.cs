using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Conformance.Feel;

/// <summary>A case of lezer-feel: texts, and whether its parse tree has an error in it.</summary>
/// <param name="Id">File and title.</param>
/// <param name="Texts">The expressions; one when the case is about one.</param>
/// <param name="Names">The names in its context.</param>
/// <param name="AreTests">Whether the texts are unary tests.</param>
/// <param name="IsWrong">Whether one of the texts is not FEEL.</param>
internal sealed partial record LezerCase(string Id, IReadOnlyList<string> Texts, FeelNames Names, bool AreTests, bool IsWrong)
{
    public static IEnumerable<LezerCase> In(string folder, string file) =>
        CasePattern.Matches(File.ReadAllText(Path.Combine(folder, file))).Select(match => Of(file, match));

    /// <summary>Whether all texts are read as FEEL.</summary>
    public bool IsRead => Texts.All(text => AreTests ? FeelUnaryTests.Parse(text, Names).IsValid : FeelExpression.Parse(text, Names).IsValid);

    private static LezerCase Of(string file, Match match)
    {
        var settings = JsonDocument.Parse(match.Groups["settings"].Success ? match.Groups["settings"].Value : "{}").RootElement;
        var top = settings.TryGetProperty("top", out var found) ? found.GetString() : "Expression";
        var names = settings.TryGetProperty("context", out var context) ? NamesIn(context) : [];
        var text = match.Groups["text"].Value.Trim().TrimEnd(';');
        var texts = top == "Expressions" ? SeparatorPattern.Split(text).Select(part => part.Trim()).Where(part => part.Length > 0) : [text];
        var isWrong = match.Groups["tree"].Value.Contains('⚠', StringComparison.Ordinal);
        return new($"{file}: {match.Groups["title"].Value.Trim()}", [.. texts], FeelNames.Of(names), top == "UnaryTests", isWrong);
    }

    private static IEnumerable<string> NamesIn(JsonElement context) => context.ValueKind != JsonValueKind.Object ? [] :
        context.EnumerateObject().SelectMany(entry => NamesIn(entry.Value).Prepend(entry.Name));

    [GeneratedRegex(
        @"^\# (?<title>[^\n{]*)(?<settings>\{[^\n]*\})?[^\n]*\n(?<text>.*?)\n=+>\s*\n(?<tree>.*?)(?=\n\# |\z)",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CasePattern { get; }

    // a semicolon that is followed by an even number of quotes stands between expressions
    [GeneratedRegex(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")]
    private static partial Regex SeparatorPattern { get; }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseFlow.Architecture.Tests;

/// <summary>The texts of pages: each folder of the Web room has its own, <c>InboxText.resx</c>, and the same keys in every language.</summary>
public sealed partial class TextTests
{
    private const string Web = "src/CaseFlow.Web";

    // a number in a text: each language has its own endings for one, two, few …
    private static readonly string[] Endings = ["zero", "one", "two", "few", "many", "other"];

    [Fact]
    public void A_page_names_only_texts_that_there_are() =>
        Rule.Holds(Folders(), folder => Used(folder).Except(Keys(folder, "")).Select(key => $"{folder} lacks the text {key}"));

    [Fact]
    public void Every_text_is_used() =>
        Rule.Holds(Folders(), folder => Keys(folder, "").Where(key => !IsNamed(folder, key)).Select(key => $"{folder} does not use {key}"));

    [Fact]
    public void Every_text_is_there_in_every_language() =>
        Rule.Holds(
            Folders(),
            folder => Keys(folder, "").Except(Keys(folder, ".ar")).Select(key => $"{folder}: {key} is not translated")
                .Concat(Keys(folder, ".ar").Except(Keys(folder, "")).Select(key => $"{folder}: {key} is translated, but there is no such text")));

    private static IEnumerable<string> Folders() =>
        Repository.Files(Web, ".resx").Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Distinct();

    private static HashSet<string> Keys(string folder, string language) =>
        [.. Repository.Files(folder, ".resx")
            .Where(file => file.Name.EndsWith($"Text{language}.resx", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(file.Text).Root!.Elements("data"))
            .Select(text => WithoutEnding(text.Attribute("name")!.Value))];

    private static HashSet<string> Used(string folder) =>
        [.. Repository.Files(folder, ".razor", ".cs").SelectMany(file => UsedKey().Matches(file.Text)).Select(match => match.Groups[1].Value)];

    /// <summary>By its whole name, or by the first part of it: the names of an enum's values are chosen by <c>Text[$"State.{state}"]</c>.</summary>
    private static bool IsNamed(string folder, string key) =>
        Repository.Files(folder, ".razor", ".cs").Concat(Repository.Files($"{Web}/client/src", ".js"))
            .Any(file => Regex.IsMatch(file.Text, $@"\b{Regex.Escape(key.Split('.')[0])}\b"));

    private static string WithoutEnding(string key) =>
        Endings.FirstOrDefault(ending => key.EndsWith($".{ending}", StringComparison.Ordinal)) is { } found ? key[..^(found.Length + 1)] : key;

    [GeneratedRegex(@"Text(?:\.Count\(|\[)""([^""]+)""")]
    private static partial Regex UsedKey();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseFlow.App.Timelines;

namespace CaseFlow.Architecture.Tests;

/// <summary>Pages word each line of a timeline themselves: in every language there is a sentence for each code, and a word for each value in it.</summary>
public sealed partial class TimelineTextTests
{
    private static readonly string[] Files = ["TimelinesText.resx", "TimelinesText.ar.resx"];

    [Fact]
    public void Every_line_has_a_sentence_in_every_language() =>
        Rule.Holds(
            Files,
            file => TimelineSentences.English.Keys.Where(code => !Texts(file).ContainsKey($"Line.{code}")).Select(code => $"{file} lacks Line.{code}"));

    [Fact]
    public void A_sentence_has_the_same_places_in_every_language() =>
        Rule.Holds(
            Files,
            file => from line in TimelineSentences.English
                    where !Places(line.Value).SetEquals(Places(Texts(file)[$"Line.{line.Key}"]))
                    select $"{file}: Line.{line.Key} has not the places of '{line.Value}'");

    [Fact]
    public void Every_value_in_a_sentence_has_a_word_in_every_language() =>
        Rule.Holds(
            Files,
            file => from known in TimelineSentences.Values
                    from value in known.Value
                    where !Texts(file).ContainsKey($"Value.{known.Key}.{value}")
                    select $"{file} lacks Value.{known.Key}.{value}");

    private static Dictionary<string, string> Texts(string file) =>
        Repository.Files("src/CaseFlow.Web/Timelines", ".resx").Where(found => found.Name == file)
            .SelectMany(found => XDocument.Parse(found.Text).Root!.Elements("data"))
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Value);

    private static HashSet<string> Places(string sentence) => [.. Place().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}

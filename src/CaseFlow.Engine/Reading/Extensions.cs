using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>Finds the <c>zeebe:</c> extensions of an element.</summary>
internal static class Extensions
{
    public static XElement? Extension(this XElement element, string name) =>
        element.Element(BpmnNames.Bpmn + "extensionElements")?.Element(BpmnNames.Zeebe + name);

    /// <summary>An attribute's text; null when it is absent or blank.</summary>
    public static string? Text(this XElement? element, string attribute) =>
        element?.Attribute(attribute)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public static bool Flag(this XElement? element, string attribute, bool byDefault) =>
        element.Text(attribute) is { } text ? text is "true" or "1" : byDefault;

    /// <summary>Pairs such as headers and properties; of two with the same key the later one counts.</summary>
    public static ImmutableSortedDictionary<string, string> Pairs(this XElement? list, string item, string key)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in list?.Elements(BpmnNames.Zeebe + item) ?? [])
        {
            pairs[pair.Text(key) ?? ""] = pair.Attribute("value")?.Value ?? "";
        }

        return pairs.ToImmutable();
    }
}

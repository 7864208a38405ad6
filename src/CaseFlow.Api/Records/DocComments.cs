using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseFlow.Api.Records;

/// <summary>Reads the doc comments of the rooms below, so that what they say of themselves is said to clients, too.</summary>
internal static partial class DocComments
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> ByAssembly = [];

    public static string? Of(Type type) => Find(type, $"T:{NameOf(type)}") is { } member ? TextOf(member.Element("summary")) : null;

    /// <summary>What a record says of one of its parameters.</summary>
    public static string? OfParameter(Type record, string name)
    {
        var parameters = Find(record, $"T:{NameOf(record)}")?.Elements("param") ?? [];
        return TextOf(parameters.FirstOrDefault(parameter => (string?)parameter.Attribute("name") == name));
    }

    /// <summary>What a type says of one of its properties.</summary>
    public static string? OfProperty(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return TextOf(Find(type, $"P:{NameOf(type)}.{property.Name}")?.Element("summary")) ?? OfParameter(type, property.Name);
    }

    /// <summary>What an enum says of one of its values.</summary>
    public static string? OfValue(Type choice, string name) => TextOf(Find(choice, $"F:{NameOf(choice)}.{name}")?.Element("summary"));

    private static XElement? Find(Type type, string id) => ByAssembly.GetOrAdd(type.Assembly, Load).GetValueOrDefault(id);

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
            : [];
    }

    private static string NameOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string? TextOf(XElement? element) =>
        element is null ? null : Spaces().Replace(string.Concat(element.DescendantNodes().Select(WordsOf)), " ").Trim();

    private static string WordsOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement link when link.Attribute("cref") is { } name => name.Value[(name.Value.LastIndexOfAny(['.', ':']) + 1)..],
        XElement link when link.Attribute("name") is { } name => name.Value,
        _ => string.Empty,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace CaseFlow.Decisions.Dmn;

/// <summary>Reads DMN's XML safely and walks along it; collects what is wrong.</summary>
internal sealed class ModelXml
{
    /// <summary>Longest text of a model, in UTF-16 code units.</summary>
    public const int MaxLength = 4_194_304;

    // elements in elements; what walks along them takes some stack for each
    private const int MaxDepth = 100;

    private static readonly FrozenSet<string> Versions = FrozenSet.Create(
        StringComparer.Ordinal,
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
        "https://www.omg.org/spec/DMN/20240513/MODEL/");

    private readonly ImmutableArray<DmnProblem>.Builder _problems = ImmutableArray.CreateBuilder<DmnProblem>();

    public ImmutableArray<DmnProblem> Problems => _problems.ToImmutable();

    /// <summary>The root of the model, or null with a problem.</summary>
    public XElement? TryLoad(string xml)
    {
        try
        {
            if (IsTooDeep(xml))
            {
                _problems.Add(new("", $"Expected elements nested at most {MaxDepth} deep, but found more.", 0, 0));
                return null;
            }

            using var reader = Open(xml);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
            return root is not null && IsDefinitions(root) ? root : null;
        }
        catch (XmlException exception)
        {
            _problems.Add(new("", $"Expected well-formed XML, but {exception.Message}", exception.LineNumber, exception.LinePosition));
            return null;
        }
    }

    public void Report(XElement element, string message, bool isError = true)
    {
        var place = (IXmlLineInfo)element;
        _problems.Add(new(element.Id(), message, place.LineNumber, place.LinePosition, isError));
    }

    private static XmlReader Open(string xml) =>
        XmlReader.Create(new StringReader(xml), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxLength });

    private static bool IsTooDeep(string xml)
    {
        using var reader = Open(xml);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDefinitions(XElement root)
    {
        var isKnown = root.Name.LocalName == "definitions" && Versions.Contains(root.Name.NamespaceName);
        if (!isKnown)
        {
            Report(root, $"Expected the definitions of DMN 1.1 to 1.6, but found {root.Name}.");
        }

        return isKnown;
    }
}

/// <summary>Short names for what is asked of DMN's XML again and again.</summary>
internal static class ModelXmlElements
{
    public static XElement? Part(this XElement element, string name) => element.Element(element.Name.Namespace + name);

    public static IEnumerable<XElement> Parts(this XElement element, string name) => element.Elements(element.Name.Namespace + name);

    public static string? Value(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    public static string Id(this XElement element) => element.Value("id") ?? "";

    /// <summary>The id of an element of the requirements graph; only those that nothing refers to may go without one.</summary>
    public static string IdOrName(this XElement element) => element.Value("id") ?? element.Name();

    public static string Name(this XElement element) => Feel.Syntax.NameText.Normalise(element.Value("name") ?? "");

    public static string Text(this XElement element) => element.Part("text")?.Value.Trim() ?? "";
}

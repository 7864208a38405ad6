using System.Xml.Linq;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Conformance.Dmn;

/// <summary>One file of cases with the model that they are about.</summary>
internal sealed record TckFile(DecisionModel? Model, IReadOnlyList<TckCase> Cases)
{
    public static IEnumerable<TckFile> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    private static TckFile Read(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        var folder = Path.GetDirectoryName(path)!;
        var name = $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}";
        var cases = Parts(root, "testCase").Select(test => Case(test, name, Path.GetFileNameWithoutExtension(path)));
        return new(ReadModel(folder, Parts(root, "modelName").First().Value), [.. cases]);
    }

    private static DecisionModel? ReadModel(string folder, string fileName)
    {
        var paths = Directory.GetFiles(folder, "*.dmn");
        var readings = DmnReader.ReadAll(paths.Select(File.ReadAllText));
        return paths.Zip(readings).FirstOrDefault(read => Path.GetFileName(read.First) == fileName).Second?.Model;
    }

    private static TckCase Case(XElement test, string folder, string file)
    {
        var id = $"{folder}/{file}/{test.Attribute("id")?.Value}";
        var inputs = Parts(test, "inputNode").Select(input => (input.Attribute("name")!.Value, TckValue.Read(input)));
        var expected = Parts(test, "resultNode").Select(result => (result.Attribute("name")!.Value, Expected(result)));
        return new(id, folder, test.Attribute("invocableName")?.Value, FeelContext.Of([.. inputs]), [.. expected]);
    }

    private static FeelValue Expected(XElement result) =>
        Parts(result, "expected").FirstOrDefault() is { } expected ? TckValue.Read(expected) : FeelNull.Instance;

    private static IEnumerable<XElement> Parts(XElement element, string name) => element.Elements().Where(part => part.Name.LocalName == name);
}

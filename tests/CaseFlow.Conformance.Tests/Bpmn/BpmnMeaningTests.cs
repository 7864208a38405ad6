using System.Text;
using System.Xml;
using System.Xml.Linq;
using CaseFlow.Engine.Reading;

namespace CaseFlow.Conformance.Bpmn;

/// <summary>
/// What a model means lies in its XML, not in how that is written: written anew by any XML tool, every model of other tools is understood as before,
/// element by element, or refused for the same reasons.
/// </summary>
public sealed class BpmnMeaningTests(ITestOutputHelper output)
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    [Theory]
    [InlineData("bpmn-miwg")]
    [InlineData("bpmn-elements-js")]
    [InlineData("bpmn-engine-js")]
    [InlineData("bpmn-js-properties-panel")]
    [InlineData("lib-bpmn-engine-go")]
    [InlineData("zeebe-apache2")]
    [InlineData("zeebe-bpmn-moddle")]
    public async Task A_model_that_was_written_anew_is_understood_as_before(string suite)
    {
        var (compared, understood) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Corpora.Folder(suite), "*.bpmn*", SearchOption.AllDirectories))
        {
            var source = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (TryLoad(source) is not { } document)
            {
                continue;
            }

            foreach (var xml in new[] { source, Executable(document) })
            {
                var (before, after) = (BpmnReader.Read(xml), BpmnReader.Read(WrittenAnew(XDocument.Parse(xml, LoadOptions.PreserveWhitespace))));
                Assert.Equal(ModelText.Of(before), ModelText.Of(after));
                compared++;
                understood += before.Processes.Sum(process => process.Nodes.Length);
            }
        }

        Assert.True(compared > 0);
        output.WriteLine($"{suite}: {compared} models, {understood} elements understood alike");
    }

    /// <summary>Many exchange models are not meant to run; what the engine would make of them is compared all the same.</summary>
    private static string Executable(XDocument document)
    {
        var copy = new XDocument(document);
        foreach (var process in copy.Descendants(Bpmn + "process"))
        {
            process.SetAttributeValue("isExecutable", "true");
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Other line breaks, indents and quotes, the attributes in another order; the content is the same.</summary>
    private static string WrittenAnew(XDocument document)
    {
        foreach (var element in document.Descendants().Where(element => element.Attributes().Skip(1).Any()))
        {
            element.ReplaceAttributes(element.Attributes().Reverse().ToList());
        }

        var text = new StringBuilder();
        var otherwise = new XmlWriterSettings { NewLineOnAttributes = true, Indent = true, NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(text, otherwise))
        {
            document.Save(writer);
        }

        return text.ToString();
    }

    private static XDocument? TryLoad(string xml)
    {
        try
        {
            return XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // the reader refuses it too, as another test shows
            return null;
        }
    }
}

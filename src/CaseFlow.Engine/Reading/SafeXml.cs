using System.Xml;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads XML from strangers: no document types, nothing fetched, nothing endless.</summary>
internal static class SafeXml
{
    /// <exception cref="XmlException">The text is not XML, or greater than allowed.</exception>
    public static XDocument Load(string xml, BpmnLimits limits)
    {
        if (xml.Length > limits.MaxCharacters)
        {
            throw new XmlException($"Expected at most {limits.MaxCharacters} characters, but there are {xml.Length}.");
        }

        // a byte order mark that came along is no part of the text
        xml = xml.TrimStart('\uFEFF');

        // counted before the tree is built, so that a refused file costs no memory
        using (var counting = Open(xml))
        {
            Count(counting, limits);
        }

        using var reader = Open(xml);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    private static void Count(XmlReader reader, BpmnLimits limits)
    {
        for (var elements = 0; reader.Read();)
        {
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (elements > limits.MaxElements)
            {
                throw new XmlException($"Expected at most {limits.MaxElements} elements, but there are more.");
            }

            if (reader.Depth > limits.MaxDepth)
            {
                throw new XmlException($"Expected elements to nest at most {limits.MaxDepth} deep, but they go deeper.");
            }
        }
    }

    private static XmlReader Open(string xml) =>
        XmlReader.Create(
            new StringReader(xml),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
}

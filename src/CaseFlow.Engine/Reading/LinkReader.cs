using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads pairs of link events as the sequence flows that they stand for (BPMN 2.0.2, 10.5.1: within one scope).</summary>
internal static class LinkReader
{
    public static IEnumerable<SequenceFlow> Read(XElement container) =>
        from source in container.Elements(BpmnNames.Bpmn + "intermediateThrowEvent")
        let name = NameOf(source)
        where name is not null
        from target in container.Elements(BpmnNames.Bpmn + "intermediateCatchEvent").Where(target => NameOf(target) == name).Take(1)
        select Join(name, source.Text("id") ?? "", target.Text("id") ?? "");

    private static SequenceFlow Join(string name, string from, string to) => new($"{from}.{to}", name, from, to, null, IsLink: true);

    private static string? NameOf(XElement @event) => @event.Element(BpmnNames.Bpmn + "linkEventDefinition").Text("name");
}

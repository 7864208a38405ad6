using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads events; what they wait for or throw is read by <see cref="EventDefinitionReader"/>.</summary>
internal sealed class EventReader(Definitions definitions, ExpressionReader expressions)
{
    private readonly EventDefinitionReader _definitions = new(definitions, expressions);

    public StartEvent ReadStart(XElement element, ScopeKind scope)
    {
        var isInterrupting = element.Flag("isInterrupting", byDefault: true);
        var use = scope switch
        {
            ScopeKind.Process => EventUse.ProcessStart,
            ScopeKind.SubProcess => EventUse.SubProcessStart,
            _ => isInterrupting ? EventUse.InterruptingEventSubProcess : EventUse.EventSubProcess,
        };
        return new StartEvent
        {
            Id = "",
            Definition = _definitions.Read(element, use),
            IsInterrupting = isInterrupting,
            Form = FormReader.Read(element, definitions.Problems),
        };
    }

    public EndEvent ReadEnd(XElement element) => new() { Id = "", Definition = _definitions.Read(element, EventUse.End) };

    public IntermediateThrowEvent ReadThrow(XElement element) => new() { Id = "", Definition = _definitions.Read(element, EventUse.Throw) };

    public IntermediateCatchEvent ReadCatch(XElement element) => new() { Id = "", Definition = _definitions.Read(element, EventUse.Catch) };

    public BoundaryEvent ReadBoundary(XElement element)
    {
        var isInterrupting = element.Flag("cancelActivity", byDefault: true);
        return new BoundaryEvent
        {
            Id = "",
            AttachedToId = element.Text("attachedToRef") ?? "",
            IsInterrupting = isInterrupting,
            HandlerId = element.Element(BpmnNames.Bpmn + "compensateEventDefinition") is null ? null : HandlerOf(element),
            Definition = _definitions.Read(element, isInterrupting ? EventUse.InterruptingBoundary : EventUse.Boundary),
        };
    }

    /// <summary>An association leads from a compensation event to its handler.</summary>
    private static string? HandlerOf(XElement boundary) => boundary.Ancestors().Elements(BpmnNames.Bpmn + "association")
        .Where(association => association.Text("sourceRef") == boundary.Text("id"))
        .Select(association => association.Text("targetRef"))
        .FirstOrDefault();
}

using System.Collections.Frozen;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>Elements of a process that say something to people and nothing to the engine.</summary>
internal static class Ignored
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "sequenceFlow", "incoming", "outgoing", "documentation", "extensionElements", "laneSet", "ioSpecification", "property", "dataObject",
        "dataObjectReference", "dataStoreReference", "dataInputAssociation", "dataOutputAssociation", "textAnnotation", "association", "group",
        "auditing", "monitoring", "supportedInterfaceRef", "ioBinding", "resourceRole", "performer", "humanPerformer", "potentialOwner",
        "correlationSubscription", "supports", "multiInstanceLoopCharacteristics", "standardLoopCharacteristics",
        "completionCondition");

    public static bool IsIgnored(XElement element) => element.Name.Namespace != BpmnNames.Bpmn || Names.Contains(element.Name.LocalName);
}

using System.Collections.Frozen;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>What BPMN lets a model say and nobody carries out, with the nearest that is.</summary>
internal static class Unexecuted
{
    private const string Variables = "process variables, mapped by zeebe:ioMapping";
    private const string Assignment = "zeebe:assignmentDefinition on the user task";
    private const string Job = "zeebe:taskDefinition";
    private const string Loop = "zeebe:loopCharacteristics";

    /// <summary>Elements, by their names.</summary>
    public static readonly FrozenDictionary<string, string> Elements = new Dictionary<string, string>
    {
        ["laneSet"] = Assignment,
        ["dataObjectReference"] = Variables,
        ["dataStoreReference"] = Variables,
        ["dataInputAssociation"] = Variables,
        ["dataOutputAssociation"] = Variables,
        ["ioSpecification"] = Variables,
        ["property"] = Variables,
        ["resourceRole"] = Assignment,
        ["performer"] = Assignment,
        ["humanPerformer"] = Assignment,
        ["potentialOwner"] = Assignment,
        ["correlationSubscription"] = "zeebe:subscription on the message",
        ["supportedInterfaceRef"] = Job,
        ["ioBinding"] = Job,
        ["script"] = "zeebe:script, whose expression is FEEL",
        ["loopCardinality"] = Loop,
        ["loopDataInputRef"] = Loop,
        ["loopDataOutputRef"] = Loop,
        ["inputDataItem"] = Loop,
        ["outputDataItem"] = Loop,
        ["complexBehaviorDefinition"] = "a completion condition",
        ["messageFlow"] = "message events, which are joined by the message's name and key",
        ["auditing"] = "the journal, which keeps all that happens",
        ["monitoring"] = "the case's timeline",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Attributes = new Dictionary<string, string>
    {
        ["receiveTask instantiate true"] = "a message start event",
        ["eventBasedGateway instantiate true"] = "start events",
        ["eventBasedGateway eventGatewayType Parallel"] = "a parallel gateway and catch events",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to use instead of an attribute's value; null when it says nothing that is not carried out.</summary>
    public static string? Attribute(string element, string name, string value) => name switch
    {
        "startQuantity" or "completionQuantity" when value.Trim() != "1" => "a multi-instance activity",
        "implementation" when value is not ("" or "##unspecified" or "##unspecified ") => Job,
        "operationRef" when element.EndsWith("Task", StringComparison.Ordinal) => Job,
        "scriptFormat" => "zeebe:script, whose expression is FEEL",
        "calledElement" when element == "callActivity" => "the processId of zeebe:calledElement",
        "behavior" when element == "multiInstanceLoopCharacteristics" && value != "All" => "a completion condition",
        "noneBehaviorEventRef" or "oneBehaviorEventRef" => "an event after the activity",
        _ => Attributes.GetValueOrDefault($"{element} {name} {value}"),
    };

    /// <summary>What other engines' own words are written as; null where that cannot be told.</summary>
    public static string? InsteadOf(XNamespace foreign) =>
        foreign.NamespaceName is "http://camunda.org/schema/1.0/bpmn" or "http://activiti.org/bpmn" or "http://flowable.org/bpmn"
            ? "the zeebe: extension that serves the same purpose"
            : null;
}

using System.Collections.Frozen;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>Elements of BPMN that are not executed, with the nearest that is.</summary>
internal static class Unsupported
{
    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>
    {
        ["complexGateway"] = "an inclusive gateway, or a multi-instance activity with a completion condition",
        ["transaction"] = "a sub-process with error boundary events",
        ["callChoreography"] = "a call activity",
        ["choreographyTask"] = "a send and a receive task",
        ["subChoreography"] = "a sub-process",
        ["event"] = "an intermediate event",
        ["implicitThrowEvent"] = "an intermediate throw event",
        ["cancelEventDefinition"] = "an error event",
        ["standardLoopCharacteristics"] = "a flow that leads back through an exclusive gateway, or a multi-instance activity",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Report(XElement element, ProblemLog problems)
    {
        var name = element.Name.LocalName;
        var instead = Instead.TryGetValue(name, out var works) ? $"use {works}" : "it is unknown here";
        problems.Error(element, "element.not_supported", $"Expected an element that is executed, but {name} is not: {instead}.", works);
    }
}

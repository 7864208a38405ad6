using System.Xml.Linq;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Every element that something can refer to has an id of its own.</summary>
internal static class IdChecks
{
    public static void Check(XElement root, ProblemLog problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == BpmnNames.Bpmn))
        {
            if (element.Attribute("id")?.Value is { } id && !seen.Add(id))
            {
                problems.Error(element, "id.not_unique", $"Expected each id once, but \"{id}\" occurs again.");
            }
        }

        foreach (var process in root.Elements(BpmnNames.Bpmn + "process"))
        {
            CheckPresent(process, problems);
            foreach (var element in process.Descendants(BpmnNames.Bpmn + "sequenceFlow").Concat(process.Descendants().Where(IsNode)))
            {
                CheckPresent(element, problems);
            }
        }
    }

    private static bool IsNode(XElement element) =>
        element.Name.Namespace == BpmnNames.Bpmn
        && (element.Name.LocalName is "callActivity" or "subProcess"
            || element.Name.LocalName.EndsWith("Event", StringComparison.Ordinal)
            || element.Name.LocalName.EndsWith("Gateway", StringComparison.Ordinal)
            || element.Name.LocalName.EndsWith("ask", StringComparison.Ordinal));

    private static void CheckPresent(XElement element, ProblemLog problems)
    {
        if (element.Text("id") is null)
        {
            problems.Error(element, "id.missing", $"Expected {element.Name.LocalName} to have an id, but it has none.");
        }
    }
}

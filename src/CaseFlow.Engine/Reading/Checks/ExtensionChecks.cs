using System.Collections.Frozen;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Extensions that would change what happens are executed or refused, never silently dropped.</summary>
internal static class ExtensionChecks
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "userTask", "assignmentDefinition", "taskSchedule", "priorityDefinition", "formDefinition", "userTaskForm", "ioMapping", "taskDefinition",
        "taskHeaders", "loopCharacteristics", "calledElement", "calledDecision", "script", "subscription", "properties", "versionTag", "adHoc",
        "executionListeners", "taskListeners");

    public static void Check(CheckedScope scope)
    {
        var extensions = scope.Container.Elements().Append(scope.Container)
            .SelectMany(element => element.Elements(BpmnNames.Bpmn + "extensionElements"))
            .Elements()
            .Where(extension => extension.Name.Namespace == BpmnNames.Zeebe);
        foreach (var extension in extensions)
        {
            Check(extension, scope.Problems);
        }
    }

    private static void Check(XElement extension, ProblemLog problems)
    {
        var name = extension.Name.LocalName;
        if (!Known.Contains(name))
        {
            problems.Warn(extension, "extension.ignored", $"Expected an extension that is executed, so zeebe:{name} is ignored.");
        }
    }
}

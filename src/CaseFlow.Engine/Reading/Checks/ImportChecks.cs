using System.Xml.Linq;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Tells of all that a file says and nobody carries out: nothing is dropped silently.</summary>
internal static class ImportChecks
{
    private static readonly XNamespace Instances = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Check(XElement root, ProblemLog problems)
    {
        foreach (var element in root.Elements().Where(IsMeant).SelectMany(part => part.DescendantsAndSelf()).Where(IsOfModel))
        {
            CheckElement(element, problems);
            CheckAttributes(element, problems);
            foreach (var extension in element.Element(BpmnNames.Bpmn + "extensionElements")?.Elements() ?? [])
            {
                CheckExtension(element, extension, problems);
            }
        }
    }

    /// <summary>Neither the diagram nor a process that is left out.</summary>
    private static bool IsMeant(XElement part) =>
        part.Name.Namespace == BpmnNames.Bpmn && (part.Name.LocalName != "process" || part.Flag("isExecutable", byDefault: false));

    /// <summary>What is inside an extension belongs to the extension.</summary>
    private static bool IsOfModel(XElement element) =>
        element.Name != BpmnNames.Bpmn + "extensionElements" && !element.Ancestors(BpmnNames.Bpmn + "extensionElements").Any();

    private static void CheckElement(XElement element, ProblemLog problems)
    {
        if (element.Name.Namespace != BpmnNames.Bpmn)
        {
            problems.Drop(element, "element.foreign", $"Expected an element of BPMN, so {ProblemLog.NameOf(element)} has no effect.");
        }
        else if (Unexecuted.Elements.TryGetValue(element.Name.LocalName, out var works))
        {
            problems.Degrade(
                element, "element.shown_only", $"Expected what is executed, but {element.Name.LocalName} is only shown: use {works}.", instead: works);
        }
    }

    private static void CheckAttributes(XElement element, ProblemLog problems)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Instances))
        {
            var name = attribute.Name.Namespace == XNamespace.None
                ? attribute.Name.LocalName
                : $"{element.GetPrefixOfNamespace(attribute.Name.Namespace)}:{attribute.Name.LocalName}";
            if (attribute.Name.Namespace != XNamespace.None)
            {
                problems.Drop(
                    element, "attribute.foreign", $"Expected an attribute of BPMN, so {name} has no effect.", name,
                    Unexecuted.InsteadOf(attribute.Name.Namespace));
            }
            else if (Unexecuted.Attribute(element.Name.LocalName, name, attribute.Value) is { } works)
            {
                problems.Degrade(
                    element, "attribute.shown_only", $"Expected what is executed, but {name}=\"{attribute.Value}\" is only kept: use {works}.", name, works);
            }
        }
    }

    private static void CheckExtension(XElement element, XElement extension, ProblemLog problems)
    {
        var name = ProblemLog.NameOf(extension);
        if (extension.Name.Namespace != BpmnNames.Zeebe || !KnownExtensions.Parents.TryGetValue(extension.Name.LocalName, out var parents))
        {
            problems.Drop(
                extension, "extension.ignored", $"Expected an extension that is executed, so {name} is ignored.",
                instead: extension.Name.Namespace == BpmnNames.Zeebe
                    ? KnownExtensions.InsteadOf(extension.Name.LocalName)
                    : Unexecuted.InsteadOf(extension.Name.Namespace));
        }
        else if (!parents.IsEmpty && !parents.Contains(element.Name.LocalName))
        {
            var works = $"it on a {string.Join(" or ", parents)}";
            problems.Drop(
                extension, "extension.misplaced", $"Expected {name} where it is read, so it is ignored on a {element.Name.LocalName}: use {works}.",
                instead: works);
        }
    }
}

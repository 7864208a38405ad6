using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>What a file defines beside its processes, to be referred to by id.</summary>
internal sealed class Definitions(XElement root, ProblemLog problems)
{
    public ProblemLog Problems { get; } = problems;

    /// <summary>The message, signal, error or escalation that an element refers to; null when it refers to none, a problem when there is none.</summary>
    /// <param name="at">The referring element.</param>
    /// <param name="kind"><c>message</c>, <c>signal</c>, <c>error</c> or <c>escalation</c>.</param>
    public XElement? Resolve(XElement at, string kind)
    {
        if (at.Attribute($"{kind}Ref")?.Value is not { Length: > 0 } reference)
        {
            return null;
        }

        // a reference is a qualified name; ids are unique in the file, so that its prefix says nothing new
        var id = reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var found = root.Elements(BpmnNames.Bpmn + kind).FirstOrDefault(element => element.Attribute("id")?.Value == id);
        if (found is null)
        {
            Problems.Error(at, $"{kind}.unknown", $"Expected {kind}Ref to name what this file defines, but there is no \"{reference}\".");
        }

        return found;
    }
}

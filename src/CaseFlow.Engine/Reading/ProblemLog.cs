using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>Collects problems while a model is read; reading goes on, so that all of them are reported at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<ModelProblem> _problems = [];

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ModelProblem> Problems => [.. _problems.OrderBy(problem => problem.Line ?? 0)];

    public bool HasErrors => _problems.Exists(problem => problem.Grade == FindingGrade.Error);

    public void Error(XElement at, string code, string message, string? instead = null) =>
        Add(FindingGrade.Error, at, code, message, NameOf(at), instead);

    public void Degrade(XElement at, string code, string message, string? what = null, string? instead = null) =>
        Add(FindingGrade.Degraded, at, code, message, what ?? NameOf(at), instead);

    public void Drop(XElement at, string code, string message, string? what = null, string? instead = null) =>
        Add(FindingGrade.Dropped, at, code, message, what ?? NameOf(at), instead);

    /// <summary>The XML name, with the prefix that the file gives it where that is no element of BPMN.</summary>
    public static string NameOf(XElement element) => element.Name.Namespace == BpmnNames.Bpmn
        ? element.Name.LocalName
        : $"{element.GetPrefixOfNamespace(element.Name.Namespace) ?? element.Name.NamespaceName}:{element.Name.LocalName}";

    /// <summary>Extensions, event definitions and loop characteristics have no shape: the element that has them is meant.</summary>
    private static bool IsDrawn(XElement element) =>
        element.Name.Namespace == BpmnNames.Bpmn
        && !element.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)
        && !element.Name.LocalName.EndsWith("LoopCharacteristics", StringComparison.Ordinal);

    private void Add(FindingGrade grade, XElement at, string code, string message, string what, string? instead)
    {
        var drawn = at.AncestorsAndSelf().FirstOrDefault(element => IsDrawn(element) && element.Attribute("id") is not null);
        _problems.Add(new ModelProblem(
            grade,
            drawn?.Attribute("id")?.Value,
            code,
            message,
            at is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : null,
            drawn.Text("name"),
            what,
            instead));
    }
}

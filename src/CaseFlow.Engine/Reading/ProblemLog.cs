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

    public bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    public void Error(XElement at, string code, string message) => Add(ProblemSeverity.Error, at, code, message);

    public void Warn(XElement at, string code, string message) => Add(ProblemSeverity.Warning, at, code, message);

    /// <summary>Extensions, event definitions and loop characteristics have no shape: the element that has them is meant.</summary>
    private static bool IsDrawn(XElement element) =>
        !element.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)
        && !element.Name.LocalName.EndsWith("LoopCharacteristics", StringComparison.Ordinal);

    private void Add(ProblemSeverity severity, XElement at, string code, string message)
    {
        var id = at.AncestorsAndSelf().Where(IsDrawn).Select(element => element.Attribute("id")?.Value).FirstOrDefault(value => value is not null);
        _problems.Add(new ModelProblem(severity, id, code, message, at is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : null));
    }
}

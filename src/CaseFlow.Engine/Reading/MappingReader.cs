using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads <c>zeebe:ioMapping</c>.</summary>
internal static class MappingReader
{
    public static ImmutableArray<VariableMapping> Read(XElement element, string name, bool isPossible, ExpressionReader expressions, ProblemLog problems)
    {
        var mappings = element.Extension("ioMapping")?.Elements(BpmnNames.Zeebe + name).ToList() ?? [];
        if (mappings.Count > 0 && !isPossible)
        {
            problems.Error(element, "mapping.not_possible", $"Expected no {name} mapping on a {element.Name.LocalName}, but there is one.");
        }

        return [.. mappings.Select(mapping => new VariableMapping(
            expressions.Feel(mapping, mapping.Text("source") ?? "", $"the source of an {name} mapping"),
            expressions.VariablePath(mapping, mapping.Text("target") ?? "", $"the target of an {name} mapping")))];
    }
}

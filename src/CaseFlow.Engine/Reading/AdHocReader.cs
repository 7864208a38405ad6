using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads ad-hoc sub-processes.</summary>
internal sealed class AdHocReader(ScopeReader scopes, ExpressionReader expressions, ProblemLog problems)
{
    public AdHocSubProcess Read(XElement element)
    {
        if (element.Extension("taskDefinition") is { } job)
        {
            problems.Error(
                job, "ad_hoc.job", "Expected no job that chooses the activities, since people do: use activeElementsCollection for those that start first.");
        }

        var extension = element.Extension("adHoc");
        var (collection, output) = (extension.Text("outputCollection"), extension.Text("outputElement"));
        if ((collection is null) != (output is null))
        {
            problems.Error(element, "ad_hoc.half_output", "Expected both outputCollection and outputElement, or neither, but there is one.");
        }

        var condition = element.Element(BpmnNames.Bpmn + "completionCondition")?.Value.Trim();
        return new AdHocSubProcess
        {
            Id = "",
            Contents = scopes.Read(element, ScopeKind.AdHocSubProcess),
            ActiveElements = extension.Text("activeElementsCollection") is { } active ? expressions.Feel(element, active, "the active elements") : null,
            CompletionCondition = string.IsNullOrEmpty(condition) ? null : expressions.Feel(element, condition, "the completion condition"),
            CancelsRemaining = element.Flag("cancelRemainingInstances", byDefault: true),
            IsSequential = element.Text("ordering") == "Sequential",
            OutputCollection = collection is null ? null : expressions.VariableName(element, collection, "the output collection"),
            OutputElement = output is null ? null : expressions.Feel(element, output, "the output element"),
        };
    }
}

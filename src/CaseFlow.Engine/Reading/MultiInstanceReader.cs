using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads multi-instance loop characteristics.</summary>
internal sealed class MultiInstanceReader(ExpressionReader expressions, ProblemLog problems)
{
    public MultiInstance? Read(XElement activity)
    {
        if (activity.Element(BpmnNames.Bpmn + "standardLoopCharacteristics") is { } standard)
        {
            Unsupported.Report(standard, problems);
        }

        return activity.Element(BpmnNames.Bpmn + "multiInstanceLoopCharacteristics") is { } loop ? ReadLoop(activity, loop) : null;
    }

    private MultiInstance? ReadLoop(XElement activity, XElement loop)
    {
        var extension = loop.Extension("loopCharacteristics");
        if (extension.Text("inputCollection") is not { } input)
        {
            problems.Error(activity, "multi_instance.no_collection", "Expected zeebe:loopCharacteristics with an inputCollection, but there is none.");
            return null;
        }

        var (collection, element) = (extension.Text("outputCollection"), extension.Text("outputElement"));
        if ((collection is null) != (element is null))
        {
            problems.Error(activity, "multi_instance.half_output", "Expected both outputCollection and outputElement, or neither, but there is one.");
        }

        var condition = loop.Element(BpmnNames.Bpmn + "completionCondition")?.Value.Trim();
        return new MultiInstance(
            loop.Flag("isSequential", byDefault: false),
            expressions.Feel(activity, input, "the input collection"),
            extension.Text("inputElement") is { } name ? expressions.VariableName(activity, name, "the input element") : null,
            collection is null ? null : expressions.VariableName(activity, collection, "the output collection"),
            element is null ? null : expressions.Feel(activity, element, "the output element"),
            string.IsNullOrEmpty(condition) ? null : expressions.Feel(activity, condition, "the completion condition"));
    }
}

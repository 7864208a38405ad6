using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading;

namespace CaseFlow.Conformance.Bpmn;

/// <summary>All that the reader understood of a file, as text: processes with every element, flow, expression and extension, or why it is refused.</summary>
internal static class ModelText
{
    public static string Of(BpmnReading reading)
    {
        var text = new StringBuilder();
        foreach (var process in reading.Processes)
        {
            Write(text, "", new { process.Id, process.Name, process.VersionTag, process.ExecutionListeners, process.Contents }, isRoot: true);
        }

        foreach (var problem in reading.Problems.OrderBy(problem => (problem.Code, problem.ElementId, problem.Message)))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{problem.Grade} {problem.Code} {problem.ElementId} {problem.ElementName} {problem.What}: {problem.Message}");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, object? value, bool isRoot = false)
    {
        switch (value)
        {
            case null:
                break;
            case FeelExpression expression:
                text.AppendLine(CultureInfo.InvariantCulture, $"{path} = {expression.Text}");
                break;
            case string or bool or Enum or int:
                text.AppendLine(CultureInfo.InvariantCulture, $"{path} = {value}");
                break;
            case IDictionary pairs:
                foreach (DictionaryEntry pair in pairs)
                {
                    Write(text, $"{path}[{pair.Key}]", pair.Value);
                }

                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Write(text, $"{path}/{(item as FlowNode)?.Id ?? (item as SequenceFlow)?.Id}", item);
                }

                break;
            default:
                text.AppendLine(CultureInfo.InvariantCulture, $"{path}: {value.GetType().Name}");
                var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
                foreach (var property in properties.Where(property => isRoot || property.CanWrite))
                {
                    Write(text, $"{path}.{property.Name}", property.GetValue(value));
                }

                break;
        }
    }
}

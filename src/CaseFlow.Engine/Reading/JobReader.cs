using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads <c>zeebe:taskDefinition</c> and <c>zeebe:taskHeaders</c>.</summary>
internal static class JobReader
{
    private const string DefaultRetries = "3";

    /// <summary>The job of a listener: its headers are those of the element, and its own, which win.</summary>
    public static JobDefinition ReadListener(XElement element, XElement listener, string type, ExpressionReader expressions) => new(
        expressions.Either(listener, type, "the job type"),
        expressions.Either(listener, listener.Text("retries") ?? DefaultRetries, "the retries"),
        element.Extension("taskHeaders").Pairs("header", "key")
            .SetItems(listener.Element(BpmnNames.Zeebe + "taskHeaders").Pairs("header", "key")));

    /// <summary>The job; null and a problem when the element has none.</summary>
    public static JobDefinition? Read(XElement element, ExpressionReader expressions, ProblemLog problems)
    {
        var definition = element.Extension("taskDefinition");
        if (definition.Text("type") is not { } type)
        {
            problems.Error(element, "job.no_type", $"Expected {element.Name.LocalName} to have a zeebe:taskDefinition with a type, but it has none.");
            return null;
        }

        return new JobDefinition(
            expressions.Either(element, type, "the job type"),
            expressions.Either(element, definition.Text("retries") ?? DefaultRetries, "the retries"),
            element.Extension("taskHeaders").Pairs("header", "key"));
    }
}

using CaseFlow.Engine.Reading;

namespace CaseFlow.App.Workflows;

/// <summary>One file of a deployment.</summary>
/// <param name="Name">
/// File name with its ending, which decides how it is read: <c>.bpmn</c>, <c>.dmn</c>, <c>.form</c>, <c>.json</c> (reference data)
/// or <c>.dmn.tests.json</c> (tests of the model of that name).
/// </param>
/// <param name="Text">The whole file.</param>
public sealed record WorkflowResource(string Name, string Text);

/// <summary>Something in a deployed file that does not run as it stands there.</summary>
/// <param name="Resource">The file's name.</param>
/// <param name="ElementId">The element that it is about; null when it is about the file.</param>
/// <param name="Grade">Errors refuse the deployment; what is degraded or dropped is deployed, unless it is to be strict.</param>
/// <param name="Message">What was expected, and what to do.</param>
/// <param name="Line">Line in the file, from 1; null where unknown.</param>
/// <param name="ElementName">The element's name as drawn; null when it has none.</param>
/// <param name="What">What it is in the file, by its XML name, e.g. <c>laneSet</c>; null where unknown.</param>
/// <param name="Instead">The nearest thing that works; null when the message says all.</param>
public sealed record WorkflowProblem(
    string Resource,
    string? ElementId,
    FindingGrade Grade,
    string Message,
    int? Line = null,
    string? ElementName = null,
    string? What = null,
    string? Instead = null)
{
    /// <summary>Errors refuse the deployment; others are advice.</summary>
    public bool IsError => Grade is FindingGrade.Error;
}

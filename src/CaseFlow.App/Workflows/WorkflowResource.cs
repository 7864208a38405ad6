namespace CaseFlow.App.Workflows;

/// <summary>One file of a deployment.</summary>
/// <param name="Name">
/// File name with its ending, which decides how it is read: <c>.bpmn</c>, <c>.dmn</c>, <c>.form</c>, <c>.json</c> (reference data)
/// or <c>.dmn.tests.json</c> (tests of the model of that name).
/// </param>
/// <param name="Text">The whole file.</param>
public sealed record WorkflowResource(string Name, string Text);

/// <summary>Something to mend in a deployed file.</summary>
/// <param name="Resource">The file's name.</param>
/// <param name="ElementId">The element that it is about; null when it is about the file.</param>
/// <param name="IsError">Errors refuse the deployment; others are advice.</param>
/// <param name="Message">What was expected, and what to do.</param>
/// <param name="Line">Line in the file, from 1; null where unknown.</param>
public sealed record WorkflowProblem(string Resource, string? ElementId, bool IsError, string Message, int? Line = null);

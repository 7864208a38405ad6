namespace CaseFlow.Decisions.Dmn;

/// <summary>Why a text is not an executable DMN model, or what is doubtful in one.</summary>
/// <param name="ElementId">The id of the element; empty when it has none.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="Line">Line in the XML, from 1; 0 when unknown.</param>
/// <param name="Column">Column in the XML, from 1; 0 when unknown.</param>
/// <param name="IsError">Whether the model should not be deployed; others are advice.</param>
public sealed record DmnProblem(string ElementId, string Message, int Line, int Column, bool IsError = true);

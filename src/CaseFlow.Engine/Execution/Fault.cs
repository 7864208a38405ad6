namespace CaseFlow.Engine.Execution;

/// <summary>What the model or its data did wrong; becomes an incident.</summary>
/// <param name="Code">Stable, written <c>noun.what</c>.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
internal sealed record Fault(string Code, string Message);

namespace CaseFlow.Cases.Documents;

/// <summary>Names a reference to a document.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct DocumentId(Guid Value);

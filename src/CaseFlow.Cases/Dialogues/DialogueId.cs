namespace CaseFlow.Cases.Dialogues;

/// <summary>Names a dialogue; also its partition.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct DialogueId(Guid Value);

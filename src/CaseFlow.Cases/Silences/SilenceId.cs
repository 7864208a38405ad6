namespace CaseFlow.Cases.Silences;

/// <summary>Names an item that is put under silence.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct SilenceId(Guid Value);

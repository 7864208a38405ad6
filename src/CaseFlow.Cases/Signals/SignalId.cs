namespace CaseFlow.Cases.Signals;

/// <summary>Names a signal; also the partition of what people do about it.</summary>
/// <param name="Value">Version 7 UUID of a reported signal; of an imported one, made from its source and its id there.</param>
public readonly record struct SignalId(Guid Value);

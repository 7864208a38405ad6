namespace CaseFlow.Engine.Instances;

/// <summary>How far an ad-hoc sub-process is.</summary>
/// <param name="Activated">How many activities were activated in it.</param>
/// <param name="IsFulfilled">Whether its completion condition has come true: it is over once nothing runs in it any more.</param>
public sealed record AdHocProgress(int Activated, bool IsFulfilled);

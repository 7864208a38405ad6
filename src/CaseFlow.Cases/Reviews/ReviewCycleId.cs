namespace CaseFlow.Cases.Reviews;

/// <summary>Names a review cycle.</summary>
/// <param name="Value">A UUID; of a cycle that comes with the product, one that follows from its name.</param>
public readonly record struct ReviewCycleId(Guid Value);

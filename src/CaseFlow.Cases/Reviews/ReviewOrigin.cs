using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Reviews;

/// <summary>From which cycle a case comes that reviews something.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="Subject">What is looked at again.</param>
/// <param name="CaseId">The case that is looked at again; null when it is none.</param>
/// <param name="DueOn">The date of the cycle on which it falls.</param>
/// <param name="Missed">How many later dates it stands for too, because they had passed as well when it was opened.</param>
public sealed record ReviewOrigin(ReviewCycleId CycleId, ReviewSubject Subject, CaseId? CaseId, DateOnly DueOn, int Missed);

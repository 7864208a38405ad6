namespace CaseFlow.Cases.Cases;

/// <summary>When a case entered a stage; it leaves it when it enters the next.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="At">Case time, UTC.</param>
public sealed record StageVisit(CaseStage Stage, DateTimeOffset At);

namespace CaseFlow.Cases.Evaluations;

/// <summary>A lesson identified; it is learnt only once its change is in force.</summary>
/// <param name="Observation">What was seen.</param>
/// <param name="Cause">Why it came about.</param>
/// <param name="Recommendation">What to change.</param>
/// <param name="Target">What it changes: template, indicator, measure, lexicon or training.</param>
/// <param name="OwnerPost">The post that answers for it.</param>
/// <param name="DueOn">By when.</param>
public sealed record Lesson(string Observation, string Cause, string Recommendation, string Target, string OwnerPost, DateOnly DueOn);

namespace CaseFlow.Engine.Timers;

/// <summary>When a timer is due, and what is needed to compute the round after.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="Repeat">The repeating interval with its anchor; null for a timer that fires once.</param>
/// <param name="RepetitionsLeft">Rounds after this one; null for no end.</param>
internal sealed record TimerRound(DateTimeOffset DueAt, string? Repeat = null, int? RepetitionsLeft = null);

namespace CaseFlow.App.Pipeline;

/// <summary>A moment of a case.</summary>
/// <param name="Base">Where it comes from.</param>
/// <param name="Now">UTC, whole milliseconds.</param>
public sealed record CaseTime(TimeBase Base, DateTimeOffset Now);

namespace CaseFlow.App.Pipeline;

/// <summary>A moment of a case.</summary>
/// <param name="Base">Whose clock it is.</param>
/// <param name="Now">UTC, whole milliseconds.</param>
internal sealed record CaseTime(TimeBase Base, DateTimeOffset Now);

namespace CaseFlow.App.Pipeline;

/// <summary>Where a case's time comes from.</summary>
public enum TimeBase
{
    /// <summary>The host's clock.</summary>
    Live,

    /// <summary>A stored clock that only a replay or an explicit advance moves.</summary>
    Exercise,
}

/// <summary>A moment of a case.</summary>
/// <param name="Base">Where it comes from.</param>
/// <param name="Now">UTC, whole milliseconds.</param>
public sealed record CaseTime(TimeBase Base, DateTimeOffset Now);

using CaseFlow.App.Timelines;

namespace CaseFlow.App.Replays;

/// <summary>One line of a case's printed timeline.</summary>
/// <param name="At">Case time.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What happened, in one English sentence without a full stop.</param>
/// <param name="PostId">Who did it; null for CaseFlow itself.</param>
/// <param name="IsDefault">Whether it was assumed because the record is silent.</param>
public sealed record TimelineLine(DateTimeOffset At, TimelineKind Kind, string Text, string? PostId, bool IsDefault);

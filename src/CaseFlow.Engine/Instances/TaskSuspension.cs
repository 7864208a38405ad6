using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>That a task rests.</summary>
/// <param name="At">Since when.</param>
/// <param name="Until">When it is resumed by itself; null when somebody will do so.</param>
/// <param name="StepsLeft">The steps of its ladder that are still to come, in percent; they have no timers while it rests.</param>
public sealed record TaskSuspension(DateTimeOffset At, DateTimeOffset? Until, ImmutableArray<int> StepsLeft);

using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

/// <summary>What begins when what it has interrupted is over.</summary>
/// <param name="ElementId">The event, or the event sub-process.</param>
/// <param name="Variables">What came with it.</param>
public sealed record HeldEntry(string ElementId, FeelContext Variables);

/// <summary>How an instance ends when the listeners of what was running have answered.</summary>
/// <param name="Kind">How.</param>
/// <param name="ErrorCode">Of a called instance that failed: the BPMN error.</param>
/// <param name="Reason">Why.</param>
public sealed record PendingEnd(EndKind Kind, string? ErrorCode, string? Reason);

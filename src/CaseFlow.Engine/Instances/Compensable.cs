using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

/// <summary>A completed activity that can be undone.</summary>
/// <param name="Id">Its visit.</param>
/// <param name="ElementId">The activity in the model.</param>
/// <param name="ScopeId">The scope that it ran in, which may be over as well.</param>
/// <param name="HandlerId">The activity that undoes it; null when what ran inside it is undone instead.</param>
/// <param name="Variables">Its own variables as it left them, which its handler sees.</param>
/// <param name="Order">Greater than that of all that was completed before: the last is undone first.</param>
public sealed record Compensable(
    ElementInstanceId Id, string ElementId, ElementInstanceId ScopeId, string? HandlerId, FeelContext Variables, long Order);

/// <summary>How far an event is that undoes what was done.</summary>
/// <param name="Left">The visits that are still to be undone, in order.</param>
/// <param name="HandlerId">The visit of the handler that is at work; null before the first.</param>
public sealed record CompensationProgress(ImmutableArray<ElementInstanceId> Left, ElementInstanceId? HandlerId);

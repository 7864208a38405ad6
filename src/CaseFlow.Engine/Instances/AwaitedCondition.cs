namespace CaseFlow.Engine.Instances;

/// <summary>A condition that an element waits for.</summary>
/// <param name="Id">The wait.</param>
/// <param name="OwnerId">The element instance with which it ends, and from where the condition sees variables.</param>
/// <param name="ElementId">The event that happens.</param>
/// <param name="Order">Its place among what was entered or scheduled.</param>
/// <param name="Holds">Whether it was true when it was last looked at: it happens again only after it was not.</param>
public sealed record AwaitedCondition(ConditionId Id, ElementInstanceId OwnerId, string ElementId, long Order, bool Holds = false);

namespace CaseFlow.Engine.Instances;

/// <summary>A signal that an element waits for.</summary>
/// <param name="Id">The wait.</param>
/// <param name="OwnerId">The element instance with which it ends.</param>
/// <param name="ElementId">The event that happens.</param>
/// <param name="SignalName">The signal.</param>
/// <param name="Order">Its place among what was entered or scheduled.</param>
public sealed record AwaitedSignal(SubscriptionId Id, ElementInstanceId OwnerId, string ElementId, string SignalName, long Order);

using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

/// <summary>One element's wish for a message.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="OwnerId">The element instance with which it ends.</param>
/// <param name="ElementId">The event or receive task that the message triggers.</param>
/// <param name="MessageName">The message's name.</param>
/// <param name="CorrelationKey">Text that must equal the message's key.</param>
/// <param name="MessageIds">Messages that it has had, so that each comes once.</param>
public sealed record MessageSubscription(
    SubscriptionId Id, ElementInstanceId OwnerId, string ElementId, string MessageName, string CorrelationKey, ImmutableArray<Guid> MessageIds);

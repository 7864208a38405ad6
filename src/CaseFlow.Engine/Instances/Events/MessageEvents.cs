using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>
    /// An element waits for a message. The host keeps a routing row (name, correlation key); a message that was published before and is
    /// still buffered, or one that comes later, is given with <see cref="InstanceCommand.CorrelateMessage"/>.
    /// </summary>
    /// <param name="SubscriptionId">The subscription.</param>
    /// <param name="OwnerId">The element instance with which it ends.</param>
    /// <param name="ElementId">The event or receive task that it triggers.</param>
    /// <param name="MessageName">The message's name.</param>
    /// <param name="CorrelationKey">Text that must equal the message's key.</param>
    [EventName("instance.message_subscription_opened")]
    public sealed record MessageSubscriptionOpened(
        SubscriptionId SubscriptionId, ElementInstanceId OwnerId, string ElementId, string MessageName, string CorrelationKey) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with
            {
                Subscriptions = state.Subscriptions.Add(
                    SubscriptionId, new MessageSubscription(SubscriptionId, OwnerId, ElementId, MessageName, CorrelationKey, [])),
            };
    }

    /// <summary>A message reached the element. The subscription stays open if the event does not interrupt, else its end follows.</summary>
    [EventName("instance.message_correlated")]
    public sealed record MessageCorrelated(SubscriptionId SubscriptionId, string ElementId, Guid MessageId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Correlate(SubscriptionId, MessageId);
    }

    /// <summary>The element no longer waits; the host removes the routing row.</summary>
    [EventName("instance.message_subscription_closed")]
    public sealed record MessageSubscriptionClosed(SubscriptionId SubscriptionId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Subscriptions = state.Subscriptions.Remove(SubscriptionId) };
    }
}

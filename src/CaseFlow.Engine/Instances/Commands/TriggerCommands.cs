using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>
    /// Fires a timer, after all timers of the instance that were due before it: whatever order the pumps come in, timers fire in due order.
    /// Idempotent: a timer that is no longer pending changes nothing.
    /// </summary>
    /// <param name="TimerId">The timer.</param>
    /// <param name="DueAt">When the caller believes that it is due; refused if it has been set to another time since.</param>
    public sealed record FireTimer(TimerId TimerId, DateTimeOffset DueAt) : InstanceCommand;

    /// <summary>
    /// Gives a message to the element that subscribed to it.
    /// Idempotent: a message that the subscription has had changes nothing, nor does one for a subscription that is closed.
    /// </summary>
    /// <param name="SubscriptionId">From <see cref="InstanceEvent.MessageSubscriptionOpened"/>.</param>
    /// <param name="MessageId">Names the message, so that it is correlated once.</param>
    /// <param name="Variables">The message's payload.</param>
    /// <param name="ExpiresAt">From when it is not correlated any more, should it have to wait until the instance is resumed; null for never.</param>
    public sealed record CorrelateMessage(SubscriptionId SubscriptionId, Guid MessageId, FeelContext Variables, DateTimeOffset? ExpiresAt = null)
        : Trigger;

    /// <summary>Gives a signal to all elements that wait for it. Idempotent where nobody waits: it changes nothing then.</summary>
    /// <param name="SignalName">The signal.</param>
    /// <param name="Variables">What it brings along.</param>
    public sealed record CatchSignal(string SignalName, FeelContext Variables) : Trigger;
}

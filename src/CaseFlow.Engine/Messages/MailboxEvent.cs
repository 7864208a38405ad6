using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Messages;

/// <summary>What happened in a mailbox.</summary>
public abstract record MailboxEvent
{
    private MailboxEvent()
    {
    }

    /// <summary>An instance began to wait.</summary>
    [EventName("mailbox.subscribed")]
    public sealed record Subscribed(MailboxSubscription Subscription) : MailboxEvent;

    /// <summary>An instance stopped waiting.</summary>
    [EventName("mailbox.unsubscribed")]
    public sealed record Unsubscribed(SubscriptionId SubscriptionId) : MailboxEvent;

    /// <summary>A message came in.</summary>
    [EventName("mailbox.published")]
    public sealed record Published(MailboxMessage Message, TimeSpan TimeToLive, DateTimeOffset At) : MailboxEvent;

    /// <summary>A message goes to a waiting instance: the host gives it to the instance in the same transaction.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="SubscriptionId">The wait.</param>
    /// <param name="InstanceId">The instance.</param>
    /// <param name="ProcessId">Its process.</param>
    /// <param name="ExpiresAt">For one that has to wait until the instance is resumed: from when it is not correlated any more.</param>
    [EventName("mailbox.delivered")]
    public sealed record Delivered(
        MailboxMessage Message, SubscriptionId SubscriptionId, InstanceId InstanceId, string ProcessId, DateTimeOffset? ExpiresAt = null) : MailboxEvent;

    /// <summary>A message that was held has not reached its instance.</summary>
    [EventName("mailbox.returned")]
    public sealed record Returned(Guid MessageId, string ProcessId) : MailboxEvent;

    /// <summary>An instance that waits stands still.</summary>
    [EventName("mailbox.suspended")]
    public sealed record Suspended(InstanceId InstanceId) : MailboxEvent;

    /// <summary>An instance that waits goes on.</summary>
    [EventName("mailbox.resumed")]
    public sealed record Resumed(InstanceId InstanceId) : MailboxEvent;

    /// <summary>An instance began to wait for a signal.</summary>
    [EventName("mailbox.listened")]
    public sealed record Listened(SignalListener Listener) : MailboxEvent;

    /// <summary>An instance stopped waiting for a signal.</summary>
    [EventName("mailbox.listening_ended")]
    public sealed record ListeningEnded(SubscriptionId SubscriptionId) : MailboxEvent;

    /// <summary>A signal goes to all who wait for it: the host gives it to each in the same transaction.</summary>
    /// <param name="SignalName">The signal.</param>
    /// <param name="Variables">What it brings along.</param>
    /// <param name="From">The instance that threw it; null when it comes from outside.</param>
    /// <param name="Receivers">Who waits for it, oldest first; none when nobody does.</param>
    [EventName("mailbox.broadcast")]
    public sealed record Broadcast(string SignalName, FeelContext Variables, InstanceId? From, ImmutableArray<InstanceId> Receivers) : MailboxEvent;

    /// <summary>A message's time to live has passed; noticed at the next command.</summary>
    [EventName("mailbox.expired")]
    public sealed record Expired(Guid MessageId) : MailboxEvent;
}

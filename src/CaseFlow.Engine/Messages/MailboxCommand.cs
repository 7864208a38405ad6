using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Messages;

/// <summary>What can be asked of a mailbox.</summary>
public abstract record MailboxCommand
{
    private MailboxCommand()
    {
    }

    /// <summary>Hands in a message.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="TimeToLive">How long it may wait for a subscription; zero means that somebody must wait already.</param>
    public sealed record Publish(MailboxMessage Message, TimeSpan TimeToLive) : MailboxCommand;

    /// <summary>An instance begins to wait.</summary>
    public sealed record Subscribe(MailboxSubscription Subscription) : MailboxCommand;

    /// <summary>An instance stops waiting.</summary>
    public sealed record Unsubscribe(SubscriptionId SubscriptionId) : MailboxCommand;

    /// <summary>An instance begins to wait for a signal.</summary>
    public sealed record Listen(SignalListener Listener) : MailboxCommand;

    /// <summary>An instance stops waiting for a signal.</summary>
    public sealed record EndListening(SubscriptionId SubscriptionId) : MailboxCommand;

    /// <summary>Gives a signal to all who wait for it now; nobody may.</summary>
    /// <param name="SignalName">The signal.</param>
    /// <param name="Variables">What it brings along.</param>
    /// <param name="From">The instance that threw it, which has it already; null when it comes from outside.</param>
    public sealed record Broadcast(string SignalName, FeelContext Variables, InstanceId? From) : MailboxCommand;
}

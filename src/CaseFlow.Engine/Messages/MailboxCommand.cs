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
}

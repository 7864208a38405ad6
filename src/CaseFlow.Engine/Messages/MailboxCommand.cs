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

    /// <summary>An instance that waits is suspended: a message finds others of its process first, and one without time to live passes it by.</summary>
    public sealed record Suspend(InstanceId InstanceId) : MailboxCommand;

    /// <summary>An instance that waits goes on.</summary>
    public sealed record Resume(InstanceId InstanceId) : MailboxCommand;

    /// <summary>A message that an instance held could not reach it: somebody else of its process may get it, within its time to live.</summary>
    /// <param name="MessageId">The message.</param>
    /// <param name="ProcessId">The process that had it.</param>
    public sealed record Return(Guid MessageId, string ProcessId) : MailboxCommand;

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

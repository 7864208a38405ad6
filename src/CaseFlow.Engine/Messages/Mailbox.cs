using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Messages;

/// <summary>Where messages and those who wait for them meet: one mailbox serves all instances of one partition.</summary>
/// <remarks>
/// A message that nobody awaits yet is kept until its time to live has passed, so that the order of "publish" and "wait" does not
/// matter. A message goes at most once to each process; of several waiting instances of one process the first gets it.
/// </remarks>
/// <param name="Waiting">Open subscriptions, oldest first.</param>
/// <param name="Buffered">Messages that may still be correlated, oldest first; kept until they expire.</param>
public sealed record Mailbox(ImmutableArray<MailboxSubscription> Waiting, ImmutableArray<BufferedMessage> Buffered)
{
    /// <summary>The mailbox before anything happened.</summary>
    public static readonly Mailbox Empty = new([], []);

    /// <summary>Who waits for a signal, oldest first. A signal is not kept: it reaches whoever waits when it comes.</summary>
    public ImmutableArray<SignalListener> Listening { get; init; } = [];

    /// <summary>The state after one more event.</summary>
    public static Mailbox Evolve(Mailbox state, MailboxEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        return happened switch
        {
            MailboxEvent.Subscribed e => state with { Waiting = state.Waiting.Add(e.Subscription) },
            MailboxEvent.Unsubscribed e => state with { Waiting = state.Waiting.RemoveAll(waiting => waiting.Id == e.SubscriptionId) },
            MailboxEvent.Published e => state with { Buffered = state.Buffered.Add(new BufferedMessage(e.Message, e.At + e.TimeToLive, [])) },
            MailboxEvent.Delivered e => state with
            {
                Buffered = [.. state.Buffered.Select(message => message.Message.Id == e.Message.Id ? message.To(e.ProcessId) : message)],
            },
            MailboxEvent.Returned e => state with
            {
                Buffered = [.. state.Buffered.Select(message => message.Message.Id == e.MessageId ? message.NotTo(e.ProcessId) : message)],
            },
            MailboxEvent.Suspended e => state.Change(e.InstanceId, isSuspended: true),
            MailboxEvent.Resumed e => state.Change(e.InstanceId, isSuspended: false),
            MailboxEvent.Listened e => state with { Listening = state.Listening.Add(e.Listener) },
            MailboxEvent.ListeningEnded e => state with { Listening = state.Listening.RemoveAll(listener => listener.Id == e.SubscriptionId) },
            MailboxEvent.Broadcast => state,
            MailboxEvent.Expired e => state with { Buffered = state.Buffered.RemoveAll(message => message.Message.Id == e.MessageId) },
            _ => throw new UnreachableException($"{happened?.GetType().Name} on a mailbox."),
        };
    }

    private Mailbox Change(InstanceId instance, bool isSuspended) => this with
    {
        Waiting = [.. Waiting.Select(waiting => waiting.InstanceId == instance ? waiting with { IsSuspended = isSuspended } : waiting)],
    };
}

/// <summary>One wait for a message.</summary>
/// <param name="Id">The subscription, as the instance named it.</param>
/// <param name="InstanceId">The instance that waits.</param>
/// <param name="ProcessId">Its process: a message goes once to each process.</param>
/// <param name="MessageName">The BPMN message's name.</param>
/// <param name="CorrelationKey">The value that a message must carry, as text.</param>
/// <param name="IsSuspended">Whether the instance stands still, and would hold the message.</param>
public sealed record MailboxSubscription(
    SubscriptionId Id, InstanceId InstanceId, string ProcessId, string MessageName, string CorrelationKey, bool IsSuspended = false);

/// <summary>One wait for a signal.</summary>
/// <param name="Id">The wait, as the instance named it.</param>
/// <param name="InstanceId">The instance that waits.</param>
/// <param name="SignalName">The signal.</param>
public sealed record SignalListener(SubscriptionId Id, InstanceId InstanceId, string SignalName);

/// <summary>A message that may still find who waits for it.</summary>
/// <param name="Message">The message.</param>
/// <param name="ExpiresAt">From this moment on it is not correlated any more.</param>
/// <param name="DeliveredTo">Processes that have had it.</param>
public sealed record BufferedMessage(MailboxMessage Message, DateTimeOffset ExpiresAt, ImmutableSortedSet<string> DeliveredTo)
{
    internal BufferedMessage To(string processId) => this with { DeliveredTo = DeliveredTo.WithComparer(StringComparer.Ordinal).Add(processId) };

    internal BufferedMessage NotTo(string processId) => this with { DeliveredTo = DeliveredTo.WithComparer(StringComparer.Ordinal).Remove(processId) };
}

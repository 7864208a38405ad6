using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Messages;

/// <summary>An instance that waits for a message is known to the case's mailbox, which may have kept that message for it.</summary>
internal sealed class SubscribeWhenInstanceWaits(EventStore store) : IReaction<InstanceEvent.MessageSubscriptionOpened>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.MessageSubscriptionOpened> recorded, CancellationToken cancellation)
    {
        var opened = recorded.Event;
        var (instance, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        var processId = instance.Key()?.ProcessId ?? string.Empty;
        var subscription = new MailboxSubscription(
            opened.SubscriptionId, new InstanceId(recorded.StreamId), processId, opened.MessageName, opened.CorrelationKey,
            IsSuspended: instance is Instance.Running { Suspension: not null });
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.Subscribe(subscription), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>An instance that has stopped waiting gets no message any more.</summary>
internal sealed class UnsubscribeWhenInstanceStopsWaiting(EventStore store) : IReaction<InstanceEvent.MessageSubscriptionClosed>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.MessageSubscriptionClosed> recorded, CancellationToken cancellation)
    {
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.Unsubscribe(recorded.Event.SubscriptionId), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>A message that found its receiver is correlated in the same transaction.</summary>
internal sealed class CorrelateWhenDelivered(Instances instances) : IReaction<MailboxEvent.Delivered>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<MailboxEvent.Delivered> recorded, CancellationToken cancellation)
    {
        var (message, subscriptionId, instanceId, _, expiresAt) = recorded.Event;
        return instances.SendAsync(
            recorded.CaseId, instanceId, new InstanceCommand.CorrelateMessage(subscriptionId, message.Id, message.Variables, expiresAt), cancellation);
    }
}

/// <summary>A message that a suspended instance held in vain is the mailbox's again.</summary>
internal sealed class ReturnWhenNotReached(EventStore store) : IReaction<InstanceEvent.MessageReturned>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.MessageReturned> recorded, CancellationToken cancellation)
    {
        var (instance, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        var processId = instance.Key()?.ProcessId ?? string.Empty;
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.Return(recorded.Event.MessageId, processId), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>The one mailbox of a case.</summary>
internal static class CaseMailbox
{
    public static async ValueTask<Decision<MailboxEvent>> TellMailboxAsync(
        this EventStore store, Guid caseId, MailboxCommand command, CancellationToken cancellation) =>
        await store.DecideAsync(Streams.Mailbox, caseId, IdOf(caseId), (mailbox, context) => MailboxDecider.Decide(command, mailbox, context), cancellation);

    // the case's own stream has the case's id; its mailbox is found by the same id with the first bit turned
    private static Guid IdOf(Guid caseId)
    {
        var bytes = caseId.ToByteArray(bigEndian: true);
        bytes[0] ^= 0x80;
        return new Guid(bytes, bigEndian: true);
    }
}

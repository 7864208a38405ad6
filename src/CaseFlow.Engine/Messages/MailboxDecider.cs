using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Messages;

/// <summary>Decides who gets which message.</summary>
public static class MailboxDecider
{
    /// <summary>A message without time to live found nobody waiting.</summary>
    public static readonly Rejection NobodyWaits = new(
        RejectionKind.Conflict,
        "message.nobody_waits",
        "Expected somebody to wait for this message and correlation key, but nobody does; give it a time to live.");

    /// <summary>A message without time to live found only suspended instances.</summary>
    public static readonly Rejection ReceiverSuspended = new(
        RejectionKind.Conflict,
        "message.receiver_suspended",
        "Expected a process that goes on to wait for this message, but the one that waits is suspended; resume it, or give the message a time to live.");

    /// <summary>Carries out a command. Messages whose time has passed are put away first.</summary>
    public static Decision<MailboxEvent> Decide(MailboxCommand command, Mailbox state, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        var expired = state.Buffered
            .Where(message => message.ExpiresAt <= context.Now)
            .Select(message => new MailboxEvent.Expired(message.Message.Id))
            .ToList();
        var fresh = expired.Aggregate(state, Mailbox.Evolve);
        var decision = command switch
        {
            MailboxCommand.Publish c => Publish(c, fresh, context),
            MailboxCommand.Subscribe c => Subscribe(c.Subscription, fresh),
            MailboxCommand.Suspend c when fresh.Waiting.Any(waiting => waiting.InstanceId == c.InstanceId) => [new MailboxEvent.Suspended(c.InstanceId)],
            MailboxCommand.Resume c when fresh.Waiting.Any(waiting => waiting.InstanceId == c.InstanceId) => [new MailboxEvent.Resumed(c.InstanceId)],
            MailboxCommand.Suspend or MailboxCommand.Resume => [],
            MailboxCommand.Return c => Return(c, fresh),
            MailboxCommand.Unsubscribe c when fresh.Waiting.Any(waiting => waiting.Id == c.SubscriptionId) => [new MailboxEvent.Unsubscribed(c.SubscriptionId)],
            MailboxCommand.Unsubscribe => [],
            MailboxCommand.Listen c => [new MailboxEvent.Listened(c.Listener)],
            MailboxCommand.EndListening c when fresh.Listening.Any(listener => listener.Id == c.SubscriptionId) =>
                [new MailboxEvent.ListeningEnded(c.SubscriptionId)],
            MailboxCommand.EndListening => [],
            MailboxCommand.Broadcast c => Broadcast(c, fresh),
            _ => throw new UnreachableException($"{command.GetType().Name} on a mailbox."),
        };
        return decision.IsRejected ? decision : [.. expired, .. decision.Events];
    }

    private static Decision<MailboxEvent> Publish(MailboxCommand.Publish command, Mailbox state, DecisionContext context)
    {
        var message = command.Message;
        if (state.Buffered.Any(buffered => buffered.Message.Id == message.Id))
        {
            return [];
        }

        var awaiting = Awaiting(message, state).ToList();
        var isMomentary = command.TimeToLive == TimeSpan.Zero;
        var receivers = awaiting.Where(waiting => !isMomentary || !waiting.IsSuspended).DistinctBy(waiting => waiting.ProcessId).ToList();
        return receivers.Count > 0 || !isMomentary
            ? [
                new MailboxEvent.Published(message, command.TimeToLive, context.Now),
                .. receivers.Select(waiting => Deliver(message, waiting, context.Now + command.TimeToLive)),
            ]
            : awaiting.Count > 0 ? ReceiverSuspended : NobodyWaits;
    }

    /// <summary>Who waits for a message: those that go on first, then the oldest.</summary>
    private static IEnumerable<MailboxSubscription> Awaiting(MailboxMessage message, Mailbox state) => state.Waiting
        .Where(waiting => waiting.MessageName == message.Name && waiting.CorrelationKey == message.CorrelationKey)
        .OrderBy(waiting => waiting.IsSuspended);

    private static Decision<MailboxEvent> Return(MailboxCommand.Return command, Mailbox state)
    {
        if (state.Buffered.FirstOrDefault(buffered => buffered.Message.Id == command.MessageId) is not { } kept
            || !kept.DeliveredTo.Contains(command.ProcessId))
        {
            return [];
        }

        var returned = new MailboxEvent.Returned(command.MessageId, command.ProcessId);
        return Awaiting(kept.Message, state).FirstOrDefault(waiting => waiting.ProcessId == command.ProcessId) is { } next
            ? [returned, Deliver(kept.Message, next, kept.ExpiresAt)]
            : [returned];
    }

    private static Decision<MailboxEvent> Subscribe(MailboxSubscription subscription, Mailbox state)
    {
        var waiting = state.Buffered.FirstOrDefault(buffered =>
            buffered.Message.Name == subscription.MessageName
            && buffered.Message.CorrelationKey == subscription.CorrelationKey
            && !buffered.DeliveredTo.Contains(subscription.ProcessId));
        return waiting is null
            ? [new MailboxEvent.Subscribed(subscription)]
            : [new MailboxEvent.Subscribed(subscription), Deliver(waiting.Message, subscription, waiting.ExpiresAt)];
    }

    private static Decision<MailboxEvent> Broadcast(MailboxCommand.Broadcast command, Mailbox state)
    {
        var receivers = state.Listening
            .Where(listener => listener.SignalName == command.SignalName && listener.InstanceId != command.From)
            .Select(listener => listener.InstanceId)
            .Distinct()
            .ToImmutableArray();
        return [new MailboxEvent.Broadcast(command.SignalName, command.Variables.JsonShape(), command.From, receivers)];
    }

    /// <summary>Whoever goes on has it at once, and need not know when it expires.</summary>
    private static MailboxEvent.Delivered Deliver(MailboxMessage message, MailboxSubscription to, DateTimeOffset expiresAt) =>
        new(message, to.Id, to.InstanceId, to.ProcessId, to.IsSuspended ? expiresAt : null);
}

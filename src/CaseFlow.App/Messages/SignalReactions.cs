using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Messages;

/// <summary>An instance that waits for a signal is known to the case's mailbox.</summary>
internal sealed class ListenWhenInstanceWaits(EventStore store) : IReaction<InstanceEvent.SignalAwaited>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.SignalAwaited> recorded, CancellationToken cancellation)
    {
        var awaited = recorded.Event;
        var listener = new SignalListener(awaited.SubscriptionId, new InstanceId(recorded.StreamId), awaited.SignalName);
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.Listen(listener), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>An instance that has stopped waiting hears the signal no more.</summary>
internal sealed class EndListeningWhenInstanceStopsWaiting(EventStore store) : IReaction<InstanceEvent.SignalDropped>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.SignalDropped> recorded, CancellationToken cancellation)
    {
        var decision = await store.TellMailboxAsync(recorded.CaseId, new MailboxCommand.EndListening(recorded.Event.SubscriptionId), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>A signal that a process throws is broadcast in its case: a case is as far as it goes, as what is known in one is not for all.</summary>
internal sealed class BroadcastWhenSignalThrown(CaseBroadcast broadcast) : IReaction<InstanceEvent.SignalThrown>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.SignalThrown> recorded, CancellationToken cancellation)
    {
        var thrown = recorded.Event;
        var reached = await broadcast.SendAsync(recorded.CaseId, thrown.SignalName, thrown.Variables, new InstanceId(recorded.StreamId), cancellation);
        return reached.IsRejected ? reached.Rejection : null;
    }
}

/// <summary>Each instance that waits for a signal catches it in the same transaction.</summary>
internal sealed class CatchWhenBroadcast(Instances instances) : IReaction<MailboxEvent.Broadcast>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<MailboxEvent.Broadcast> recorded, CancellationToken cancellation)
    {
        var caught = new InstanceCommand.CatchSignal(recorded.Event.SignalName, recorded.Event.Variables);
        foreach (var receiver in recorded.Event.Receivers)
        {
            if (await instances.SendAsync(recorded.CaseId, receiver, caught, cancellation) is { } rejection)
            {
                return rejection;
            }
        }

        return null;
    }
}

/// <summary>Gives a signal to all who wait for it in a case, and starts the processes that begin with it.</summary>
internal sealed class CaseBroadcast(EventStore store, Definitions definitions, Instances instances)
{
    public async ValueTask<Outcome<SignalReach>> SendAsync(
        Guid caseId, string name, FeelContext variables, InstanceId? from, CancellationToken cancellation)
    {
        var decision = await store.TellMailboxAsync(caseId, new MailboxCommand.Broadcast(name, variables, from), cancellation);
        if (decision.IsRejected)
        {
            return decision.Rejection;
        }

        var started = new List<Guid>();
        await foreach (var (process, startElementId) in definitions.StartedBySignalAsync(name, cancellation))
        {
            var instance = await instances.StartAsync(caseId, process, new(variables, StartElementId: startElementId), cancellation);
            if (instance.IsRejected)
            {
                return instance.Rejection;
            }

            started.Add(instance.Value);
        }

        return new SignalReach([.. decision.Events.OfType<MailboxEvent.Broadcast>().Single().Receivers.Select(receiver => receiver.Value)], started);
    }
}

/// <summary>Whom a signal has reached.</summary>
/// <param name="InstanceIds">Instances that waited for it.</param>
/// <param name="StartedInstanceIds">Instances that began with it.</param>
public sealed record SignalReach(IReadOnlyList<Guid> InstanceIds, IReadOnlyList<Guid> StartedInstanceIds);

using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Workflows;

/// <summary>A suspended process takes along what it has called, over all levels; when it goes on, they do.</summary>
internal sealed class SuspendCalledProcesses(EventStore store, Instances instances) : IReaction<InstanceEvent.Suspended>, IReaction<InstanceEvent.Resumed>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Suspended> recorded, CancellationToken cancellation) =>
        TellAsync(recorded.CaseId, recorded.StreamId, new InstanceCommand.Suspend(recorded.Event.Grounds, WithCaller: true), cancellation);

    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Resumed> recorded, CancellationToken cancellation) => recorded.Event.GoesOn
        ? await TellAsync(recorded.CaseId, recorded.StreamId, new InstanceCommand.Resume(recorded.Event.Grounds, WithCaller: true), cancellation)
        : null;

    private async ValueTask<Rejection?> TellAsync(Guid caseId, Guid instanceId, InstanceCommand command, CancellationToken cancellation)
    {
        var (caller, _) = await store.LoadAsync(Streams.Instance, caseId, instanceId, cancellation);
        foreach (var called in caller is Instance.Running running ? running.Calls.Keys : [])
        {
            if (await instances.SendAsync(caseId, called, command, cancellation) is { } rejection)
            {
                return rejection;
            }
        }

        return null;
    }
}

/// <summary>The mailbox knows who would hold a message.</summary>
internal sealed class TellMailboxWhenSuspended(EventStore store) : IReaction<InstanceEvent.Suspended>, IReaction<InstanceEvent.Resumed>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Suspended> recorded, CancellationToken cancellation) =>
        TellAsync(recorded.CaseId, new MailboxCommand.Suspend(new InstanceId(recorded.StreamId)), cancellation);

    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Resumed> recorded, CancellationToken cancellation) => recorded.Event.GoesOn
        ? await TellAsync(recorded.CaseId, new MailboxCommand.Resume(new InstanceId(recorded.StreamId)), cancellation)
        : null;

    private async ValueTask<Rejection?> TellAsync(Guid caseId, MailboxCommand command, CancellationToken cancellation)
    {
        var decision = await store.TellMailboxAsync(caseId, command, cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>Jobs that wait to go out do not while their process is suspended. The answer to one that is on its way is held by the process.</summary>
internal sealed class KeepJobsBackWhenSuspended(Outbox outbox) : IReaction<InstanceEvent.Suspended>, IReaction<InstanceEvent.Resumed>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Suspended> recorded, CancellationToken cancellation)
    {
        await outbox.KeepBackAsync<OutsideJob>(recorded.CaseId, OutsideJob.Kind, job => job.InstanceId == recorded.StreamId, cancellation);
        return null;
    }

    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Resumed> recorded, CancellationToken cancellation)
    {
        if (recorded.Event.GoesOn)
        {
            await outbox.LetGoAsync<OutsideJob>(recorded.CaseId, OutsideJob.Kind, job => job.InstanceId == recorded.StreamId, cancellation);
        }

        return null;
    }
}

using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Workflows;

/// <summary>A call activity starts the called process as an instance of its own, in the same transaction.</summary>
internal sealed class StartCalledProcess(EventStore store, Definitions definitions, Instances instances) : IReaction<InstanceEvent.CallActivityStarted>
{
    // a process that calls itself without end becomes an incident before the unit of work refuses the whole command
    public const int MostLevels = 20;

    public static string TooDeep(string processId) => $"Expected calls to lie at most {MostLevels} deep in each other, but {processId} goes deeper.";

    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.CallActivityStarted> recorded, CancellationToken cancellation)
    {
        var call = recorded.Event;
        var parentId = new InstanceId(recorded.StreamId);
        var (parent, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        if (await LevelOfAsync(recorded.CaseId, parent, cancellation) >= MostLevels)
        {
            return await FailAsync(recorded, TooDeep(call.ProcessId), cancellation);
        }

        var called = (call.Binding, parent.Key(), call.VersionTag) switch
        {
            (BindingType.Deployment, { } key, _) => await definitions.DeployedWithAsync(key, call.ProcessId, cancellation),
            (BindingType.VersionTag, _, { } tag) => await definitions.TaggedAsync(call.ProcessId, tag, cancellation),
            _ => await definitions.LatestAsync(call.ProcessId, cancellation),
        };
        if (called is null)
        {
            var tagged = call.VersionTag is { } tag ? $" with the version tag \"{tag}\"" : "";
            return await FailAsync(recorded, $"Expected a deployed process {call.ProcessId}{tagged}, but there is none.", cancellation);
        }

        var start = new InstanceStart(call.Variables, Parent: new ParentCall(parentId, call.ElementInstanceId), InstanceId: call.ChildInstanceId);
        var started = await instances.StartAsync(recorded.CaseId, called, start, cancellation);
        return started.IsRejected ? started.Rejection : null;
    }

    private ValueTask<Rejection?> FailAsync(Recorded<InstanceEvent.CallActivityStarted> recorded, string message, CancellationToken cancellation) =>
        instances.SendAsync(
            recorded.CaseId,
            new InstanceId(recorded.StreamId),
            new InstanceCommand.FailCall(recorded.Event.ChildInstanceId, null, message),
            cancellation);

    /// <summary>How many calls lie around an instance.</summary>
    private async ValueTask<int> LevelOfAsync(Guid caseId, Instance instance, CancellationToken cancellation)
    {
        var level = 0;
        for (var parent = instance.Caller(); parent is not null && level < MostLevels; level++)
        {
            var (around, _) = await store.LoadAsync(Streams.Instance, caseId, parent.InstanceId.Value, cancellation);
            parent = around.Caller();
        }

        return level;
    }
}

/// <summary>A called process that ends tells the call activity, unless that one has cancelled the call itself.</summary>
internal sealed class TellCallerWhenEnded(EventStore store, Instances instances) : IReaction<InstanceEvent.Ended>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.Ended> recorded, CancellationToken cancellation)
    {
        var childId = new InstanceId(recorded.StreamId);
        var (child, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        if (child is not Instance.Ended { Parent: { } parent } || !await AwaitsAsync(recorded.CaseId, parent, childId, cancellation))
        {
            return null;
        }

        var end = recorded.Event;
        InstanceCommand answer = end.Kind is EndKind.Completed
            ? new InstanceCommand.CompleteCall(childId, end.Variables)
            : new InstanceCommand.FailCall(childId, end.ErrorCode, end.Reason ?? $"The called process ended as {end.Kind}.");
        return await instances.SendAsync(recorded.CaseId, parent.InstanceId, answer, cancellation);
    }

    private async ValueTask<bool> AwaitsAsync(Guid caseId, ParentCall parent, InstanceId child, CancellationToken cancellation)
    {
        var (caller, _) = await store.LoadAsync(Streams.Instance, caseId, parent.InstanceId.Value, cancellation);
        return caller is Instance.Running running && running.Calls.ContainsKey(child);
    }
}

/// <summary>A cancelled call activity takes its called process with it.</summary>
internal sealed class EndCalledProcessWhenCancelled(Instances instances) : IReaction<InstanceEvent.CallActivityCancelled>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.CallActivityCancelled> recorded, CancellationToken cancellation) =>
        instances.SendAsync(recorded.CaseId, recorded.Event.ChildInstanceId, new InstanceCommand.Terminate("Its caller was cancelled."), cancellation);
}

/// <summary>An escalation that nothing in a called process catches goes on to its caller.</summary>
internal sealed class EscalateToCaller(EventStore store, Instances instances) : IReaction<InstanceEvent.EscalationThrown>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.EscalationThrown> recorded, CancellationToken cancellation)
    {
        var (child, _) = await store.LoadAsync(Streams.Instance, recorded.CaseId, recorded.StreamId, cancellation);
        return recorded.Event.CatchingElementId is null && child.Caller() is { } parent
            ? await instances.SendAsync(
                recorded.CaseId, parent.InstanceId,
                new InstanceCommand.EscalateCall(new InstanceId(recorded.StreamId), recorded.Event.EscalationCode, recorded.Event.Variables),
                cancellation)
            : null;
    }
}

using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>Gives commands to process instances: loads the instance and the definition that it is pinned to, decides, appends.</summary>
internal sealed class Instances(EventStore store, Definitions definitions, DecisionContextSource contexts)
{
    /// <summary>Starts an instance in a case, in its own stream.</summary>
    public async ValueTask<Outcome<Guid>> StartAsync(Guid caseId, PinnedProcess process, InstanceStart start, CancellationToken cancellation)
    {
        var context = await contexts.ForAsync(caseId, cancellation);
        var id = start.InstanceId ?? new InstanceId(context.NewId());
        var variables = start.Variables.With("caseId", new FeelString(caseId.ToString()));
        var command = new InstanceCommand.Start(id, process.Key.ToString(), variables, start.StartElementId, start.MessageName, start.Parent, start.Reentry);
        var rejection = await DecideAsync(caseId, id, command, process.Environment, cancellation);
        return rejection is null ? id.Value : rejection;
    }

    /// <summary>Gives a running instance a command; null when it was carried out.</summary>
    public async ValueTask<Rejection?> SendAsync(Guid caseId, InstanceId id, InstanceCommand command, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Instance, caseId, id.Value, cancellation);
        if (state.Key() is not { } key)
        {
            return InstanceRejections.NotFound;
        }

        var process = await definitions.LoadAsync(key, cancellation);
        return await DecideAsync(caseId, id, command, process.Environment, cancellation);
    }

    private async ValueTask<Rejection?> DecideAsync(
        Guid caseId, InstanceId id, InstanceCommand command, ProcessEnvironment environment, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Instance, caseId, id.Value, (state, context) => InstanceDecider.Decide(command, state, environment, context), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}

/// <summary>How an instance begins.</summary>
/// <param name="Variables">Its first variables; <c>caseId</c> is added.</param>
/// <param name="StartElementId">The start event; null means the none start event, or the one of the message.</param>
/// <param name="MessageName">The message that starts it.</param>
/// <param name="Parent">The call activity that waits for it.</param>
/// <param name="InstanceId">Its id, when the caller has fixed it already.</param>
/// <param name="Reentry">Which ended instance it takes up again.</param>
internal sealed record InstanceStart(
    FeelContext Variables,
    string? StartElementId = null,
    string? MessageName = null,
    ParentCall? Parent = null,
    InstanceId? InstanceId = null,
    Reentry? Reentry = null);

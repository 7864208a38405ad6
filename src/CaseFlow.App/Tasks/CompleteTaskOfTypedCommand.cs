using System.Text.Json.Nodes;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Where the domain meets the process: a typed command that was accepted completes its task, in the same transaction.</summary>
internal sealed class CompleteTaskOfTypedCommand<TMessage, TResponse>(
    TaskLookup tasks, AwaitingTasks awaiting, UnitOfWork unit, Instances instances, EventStore store, IEnumerable<IJobHandler> handlers)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : ITaskCommand, IBaseCommand
    where TResponse : IOutcome<TResponse>
{
    private static readonly TaskType Type = TaskTypes.For(typeof(TMessage));

    private static readonly Rejection VersionOfNone = new(
        RejectionKind.Invalid,
        "task.version_of_none",
        "Expected, beside the version that you have seen, the task that has it: give both or neither.",
        "taskId");

    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var place = await PlaceAsync(message, cancellationToken);
        if (place is { IsRejected: true })
        {
            return TResponse.Refused([place.Rejection]);
        }

        var response = await next(message, cancellationToken);
        if (place is null || response.Rejections.Count > 0)
        {
            return response;
        }

        var complete = new InstanceCommand.CompleteTask(place.Value.TaskId, Type.Variables(unit.PendingEvents));
        var refusal = await instances.SendAsync(place.Value.CaseId, place.Value.InstanceId, complete, cancellationToken)
            ?? await RefusalByListenerAsync(place.Value, cancellationToken);
        return refusal is null ? response : TResponse.Refused([refusal]);
    }

    /// <summary>What the command did cannot wait: a listener that looks at who takes the task must have answered before, one of ours answers at once.</summary>
    private async ValueTask<Rejection?> RefusalByListenerAsync(TaskPlace place, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Instance, place.CaseId, place.InstanceId.Value, cancellation);
        return state is Instance.Running running
            && running.Tasks.GetValueOrDefault(place.TaskId)?.Transition is { } transition
            && running.Jobs.Values.FirstOrDefault(job => job.Listener?.TaskId == place.TaskId) is { } asked
            && !handlers.Any(handler => handler.JobType == asked.JobType)
            ? transition.Event is ListenerEvent.Assigning ? ClaimFirst(asked.JobType) : NotAwaited(asked.JobType)
            : null;
    }

    private static Rejection NotAwaited(string jobType) => new(
        RejectionKind.Conflict, "task.listener_outside",
        $"Expected listeners that CaseFlow runs itself on the completion of this form, whose command takes effect at once, but {jobType} answers later: "
        + "have the workflow look by an end listener of the step, or by a step before it.", "taskId");

    private static Rejection ClaimFirst(string jobType) => new(
        RejectionKind.Conflict, "task.claim_first",
        $"Expected a task that you have claimed, since the listener {jobType} looks at who takes it: claim it, and complete it when it is yours.", "taskId");

    /// <summary>The task to complete; null when none is named and none awaits the command.</summary>
    private async ValueTask<Outcome<TaskPlace>?> PlaceAsync(TMessage message, CancellationToken cancellation)
    {
        if (message.TaskId is not { } taskId)
        {
            return message.ExpectedVersion is not null ? VersionOfNone
                : await awaiting.RefusalAsync(message.CaseId, Type, cancellation) is { } refusal ? (Outcome<TaskPlace>)refusal
                : null;
        }

        var found = await tasks.FindToCompleteAsync(taskId, cancellation);
        return found.IsRejected ? found
            : found.Value.CaseId != message.CaseId ? TaskLookup.NotFound
            : found.Value.FormId != Type.FormId ? OtherForm(found.Value)
            : message.Misfit(JsonNode.Parse(found.Value.VariablesJson)!.AsObject()) is { } misfit ? misfit
            : message.ExpectedVersion is { } seen && await IsStaleAsync(found.Value, seen, cancellation) ? InstanceRejections.TaskStale
            : found;
    }

    /// <summary>Looked at before the command does anything: what it does may change the terms of its own task.</summary>
    private async ValueTask<bool> IsStaleAsync(TaskPlace place, int seen, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Instance, place.CaseId, place.InstanceId.Value, cancellation);
        return state is Instance.Running running && running.Tasks.TryGetValue(place.TaskId, out var task) && task.Version != seen;
    }

    private static Rejection OtherForm(TaskPlace place) => new(
        RejectionKind.Invalid, "task.other_form", $"Expected a task with the form {Type.FormId}, but this one has {place.FormId ?? "none"}.", "taskId");
}

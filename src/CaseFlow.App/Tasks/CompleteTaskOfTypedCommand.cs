using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Where the domain meets the process: a typed command that was accepted completes its task, in the same transaction.</summary>
internal sealed class CompleteTaskOfTypedCommand<TMessage, TResponse>(TaskLookup tasks, Rows rows, Session session, UnitOfWork unit, Instances instances)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : ITaskCommand, IBaseCommand
    where TResponse : IOutcome<TResponse>
{
    private static readonly TaskType Type = TaskTypes.For(typeof(TMessage));

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
        var refusal = await instances.SendAsync(place.Value.CaseId, place.Value.InstanceId, complete, cancellationToken);
        return refusal is null ? response : TResponse.Refused([refusal]);
    }

    /// <summary>The task to complete; null when none is named and none awaits the command.</summary>
    private async ValueTask<Outcome<TaskPlace>?> PlaceAsync(TMessage message, CancellationToken cancellation)
    {
        if (message.TaskId is not { } taskId)
        {
            var awaiting = await AwaitingAsync(message.CaseId, cancellation);
            return awaiting is null ? null : (Outcome<TaskPlace>)NamesNoTask(awaiting);
        }

        var found = await tasks.FindAsync(taskId, cancellation);
        return found.IsRejected ? found
            : found.Value.CaseId != message.CaseId ? TaskLookup.NotFound
            : found.Value.FormId != Type.FormId ? OtherForm(found.Value)
            : found;
    }

    private async ValueTask<string?> AwaitingAsync(Guid caseId, CancellationToken cancellation)
    {
        var groups = session.Caller.Groups.ToList();
        var personId = session.Caller.Actor.PersonId;
        return await rows.Of<TaskRow>()
            .Where(row => row.CaseId == caseId && row.FormId == Type.FormId)
            .Where(row =>
                (row.State == TaskState.Reserved && row.OwnerPersonId == personId)
                || (row.State == TaskState.Ready && rows.Of<TaskCandidateRow>().Any(candidate =>
                    candidate.CaseId == caseId && candidate.TaskId == row.TaskId && groups.Contains(candidate.Candidate))))
            .Select(row => row.Name)
            .FirstOrDefaultAsync(cancellation);
    }

    private static Rejection NamesNoTask(string taskName) => new(
        RejectionKind.Invalid, "task.not_named", $"Expected the task \"{taskName}\" that awaits this from the caller, but the command names none.", "taskId");

    private static Rejection OtherForm(TaskPlace place) => new(
        RejectionKind.Invalid, "task.other_form", $"Expected a task with the form {Type.FormId}, but this one has {place.FormId ?? "none"}.", "taskId");
}

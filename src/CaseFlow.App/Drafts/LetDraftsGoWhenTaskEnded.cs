using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>Whoever completes a task needs no draft of it any more; what others had written is kept for them a while.</summary>
internal sealed class LetDraftsGoWhenTaskEnded(CaseFlowDb db, TaskLookup tasks, Session session)
    : IReaction<InstanceEvent.TaskCompleted>, IReaction<InstanceEvent.TaskCancelled>, IReaction<InstanceEvent.TaskSkipped>
{
    /// <summary>How long a draft is kept whose task has ended without its author.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskCompleted> recorded, CancellationToken cancellation) =>
        EndAsync(recorded.CaseId, recorded.Event.TaskId, recorded.Event.Facts.CompletedBy, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskCancelled> recorded, CancellationToken cancellation) =>
        EndAsync(recorded.CaseId, recorded.Event.TaskId, completedBy: null, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskSkipped> recorded, CancellationToken cancellation) =>
        EndAsync(recorded.CaseId, recorded.Event.TaskId, completedBy: null, cancellation);

    private async ValueTask<Rejection?> EndAsync(Guid caseId, TaskId taskId, string? completedBy, CancellationToken cancellation)
    {
        foreach (var draft in await tasks.DraftsOfAsync(caseId, taskId.Value, cancellation))
        {
            draft.KeptUntil = session.StartedAt + Kept;
            db.Entry(draft).State = draft.PersonId == completedBy ? EntityState.Deleted : EntityState.Modified;
        }

        return null;
    }
}

using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>What was filled in goes along with a task that is delegated, and comes back with it: work is handed on, not done twice.</summary>
internal sealed class HandDraftOverWhenTaskDelegated(CaseFlowDb db, TaskLookup tasks, Session session)
    : IReaction<InstanceEvent.TaskDelegated>, IReaction<InstanceEvent.TaskResolved>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskDelegated> recorded, CancellationToken cancellation) =>
        HandOverAsync(recorded.CaseId, recorded.Event.TaskId, recorded.Event.By, recorded.Event.To, cancellation);

    public ValueTask<Rejection?> ReactAsync(Recorded<InstanceEvent.TaskResolved> recorded, CancellationToken cancellation) =>
        HandOverAsync(recorded.CaseId, recorded.Event.TaskId, recorded.Event.By, recorded.Event.ReturnedTo, cancellation);

    private async ValueTask<Rejection?> HandOverAsync(Guid caseId, TaskId taskId, Actor from, Actor? to, CancellationToken cancellation)
    {
        var drafts = await tasks.DraftsOfAsync(caseId, taskId.Value, cancellation);
        if (to is null || from.PersonId == to.PersonId || drafts.FirstOrDefault(draft => draft.PersonId == from.PersonId) is not { } own)
        {
            return null;
        }

        var theirs = drafts.FirstOrDefault(draft => draft.PersonId == to.PersonId);
        var handed = theirs ?? new DraftRow
        {
            CaseId = caseId,
            TaskId = taskId.Value,
            PersonId = to.PersonId,
            Values = own.Values,
            Revision = 0,
            SavedAt = session.StartedAt,
            SortKey = "",
        };
        handed.Values = own.Values;
        handed.Revision++;
        handed.SavedAt = session.StartedAt;
        handed.SortKey = SortKeys.NewestFirst(session.StartedAt, taskId.Value);
        db.Entry(handed).State = theirs is null ? EntityState.Added : EntityState.Modified;
        return null;
    }
}

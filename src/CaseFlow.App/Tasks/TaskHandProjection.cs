using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using static CaseFlow.App.Tasks.TaskProjection;

namespace CaseFlow.App.Tasks;

/// <summary>Keeps the rows of tasks that go from hand to hand, are changed or are skipped.</summary>
internal sealed class TaskHandProjection
    : IProjection<InstanceEvent.TaskAssigned>,
        IProjection<InstanceEvent.TaskForwarded>,
        IProjection<InstanceEvent.TaskDelegated>,
        IProjection<InstanceEvent.TaskResolved>,
        IProjection<InstanceEvent.TaskUpdated>,
        IProjection<InstanceEvent.TaskSkipped>
{
    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskAssigned> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var assigned = recorded.Event;
        var row = await ChangeAsync(db, recorded.CaseId, assigned.TaskId, cancellation);
        Offer(row);
        row.AssignedPostId = assigned.PostId;
        if (assigned.Owner is { } owner)
        {
            Reserve(row, owner, assigned.At);
            await PlaceAsync(db, row, cancellation);
        }
        else
        {
            row.CandidateGroups = EventJson.Write(Array.Empty<string>());
            await OfferAsync(db, row, [assigned.PostId], cancellation);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskForwarded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var forwarded = recorded.Event;
        var row = await ChangeAsync(db, recorded.CaseId, forwarded.TaskId, cancellation);
        Offer(row);
        row.AssignedPostId = null;
        row.CandidateGroups = EventJson.Write(forwarded.CandidateGroups);
        await OfferAsync(db, row, [.. forwarded.CandidateGroups], cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskDelegated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var delegated = recorded.Event;
        var row = await ChangeAsync(db, recorded.CaseId, delegated.TaskId, cancellation);
        Reserve(row, delegated.To, delegated.At);
        (row.DelegatedByPersonId, row.DelegatedByPostId) = delegated.Returns ? (delegated.By.PersonId, delegated.By.ActsFor()) : (null, null);
        await PlaceAsync(db, row, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskResolved> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Offer(row);
        if (recorded.Event.ReturnedTo is { } owner)
        {
            Reserve(row, owner, recorded.Event.At);
        }

        await PlaceAsync(db, row, cancellation);
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskUpdated> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var change = recorded.Event.Change;
        var row = await ChangeAsync(db, recorded.CaseId, recorded.Event.TaskId, cancellation);
        Time(row, change.DueAt ?? row.DueAt, change.FollowUpAt ?? row.FollowUpAt);
        row.Priority = change.Priority ?? row.Priority;
        var known = await PlaceAsync(db, row, cancellation);
        if (change.CandidateGroups is { } groups)
        {
            // whom the model names one by one stay beside the groups
            var before = EventJson.Read<IReadOnlyList<string>>(row.CandidateGroups);
            var others = known.Select(candidate => candidate.Candidate).Except(before);
            row.CandidateGroups = EventJson.Write(groups);
            await OfferAsync(db, row, [.. groups.Union(others)], cancellation);
        }
    }

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskSkipped> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        await EndAsync(db, recorded.CaseId, recorded.Event.TaskId, TaskState.Skipped, recorded.At, cancellation);
}

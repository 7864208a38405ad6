using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Deviations;

/// <summary>Keeps the rows of deviations.</summary>
internal sealed class DeviationProjection
    : IProjection<InstanceEvent.AdHocActivated>, IProjection<InstanceEvent.AdHocCompleted>, IProjection<InstanceEvent.TaskSkipped>,
        IProjection<InstanceEvent.Modified>, IProjection<InstanceEvent.ItemAdded>, IProjection<InstanceEvent.Reopened>
{
    public ValueTask ApplyAsync(Recorded<InstanceEvent.AdHocActivated> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(
            recorded,
            new(DeviationKind.Added, recorded.Event.AdHocInstanceId.Value, recorded.Event.ElementId, recorded.Event.Name, recorded.Event.Grounds),
            db,
            cancellation);

    public ValueTask ApplyAsync(Recorded<InstanceEvent.AdHocCompleted> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(
            recorded,
            new(DeviationKind.Completed, recorded.Event.ElementInstanceId.Value, recorded.Event.ElementId, recorded.Event.Name, recorded.Event.Grounds),
            db,
            cancellation);

    public async ValueTask ApplyAsync(Recorded<InstanceEvent.TaskSkipped> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (skipped, task) = (recorded.Event, await db.FindAsync<TaskRow>([recorded.CaseId, recorded.Event.TaskId.Value], cancellation));
        var what = new What(DeviationKind.Skipped, ScopeId: null, skipped.ElementId, task?.Name ?? skipped.ElementId, skipped.Reason);
        await AddAsync(recorded, what, db, cancellation);
    }

    public ValueTask ApplyAsync(Recorded<InstanceEvent.Modified> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (from, to) = (recorded.Event.From, recorded.Event.To);
        var at = to.Concat(from).First();
        var name = string.Join(" → ", new[] { from, to }.Where(side => !side.IsEmpty).Select(side => string.Join(", ", side.Select(step => step.Name))));
        return AddAsync(recorded, new(DeviationKind.Moved, null, at.ElementId, name, recorded.Event.Grounds), db, cancellation);
    }

    public ValueTask ApplyAsync(Recorded<InstanceEvent.ItemAdded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var added = recorded.Event;
        return AddAsync(
            recorded, new(DeviationKind.Added, added.ElementInstanceId.Value, added.ElementId, added.Name, added.Grounds), db, cancellation);
    }

    public ValueTask ApplyAsync(Recorded<InstanceEvent.Reopened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var at = recorded.Event.At;
        return AddAsync(recorded, new(DeviationKind.Reopened, null, at.ElementId, at.Name, recorded.Event.Grounds), db, cancellation);
    }

    private static async ValueTask AddAsync<TEvent>(Recorded<TEvent> recorded, What what, CaseFlowDb db, CancellationToken cancellation)
        where TEvent : InstanceEvent
    {
        var instance = await InstanceRows.FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation);
        db.Add(new DeviationRow
        {
            CaseId = recorded.CaseId,
            InstanceId = recorded.StreamId,
            Version = recorded.Version,
            ProcessId = instance.ProcessId,
            ProcessVersion = instance.ProcessVersion,
            Kind = what.Kind,
            ScopeId = what.ScopeId,
            ElementId = what.ElementId,
            Name = what.Name.Length > DeviationRow.MaxNameLength ? what.Name[..DeviationRow.MaxNameLength] : what.Name,
            Grounds = what.Grounds.Length > DeviationRow.MaxGroundsLength ? what.Grounds[..DeviationRow.MaxGroundsLength] : what.Grounds,
            PostId = recorded.Actor.PostId,
            At = recorded.At,
            SortKey = DeviationRow.SortKeyOf(recorded.At, recorded.StreamId, recorded.Version),
        });
    }

    private sealed record What(DeviationKind Kind, Guid? ScopeId, string ElementId, string Name, string Grounds);
}

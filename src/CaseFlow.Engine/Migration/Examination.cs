using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Migration;

/// <summary>Looks for the place that each open thing of an instance has in another version of its process.</summary>
internal sealed class Examination(Instance.Running state, Fit fit)
{
    public ImmutableArray<MigrationLine> Lines()
    {
        ImmutableArray<MigrationLine> lines = [.. Visits(), .. Tokens(), .. Work(), .. Waits(), .. Incidents(), .. Undoings(), .. NewWaits()];
        // where a token has no place, there is no way on from it to look for
        return lines.Any(line => line.Verdict is MigrationVerdict.Lost) ? lines : [.. lines, .. Joins.ThatWaitForEver(state, fit)];
    }

    private IEnumerable<MigrationLine> Visits() =>
        from visit in InOrder()
        let hindrance = fit.Hinders(visit)
        where IsDrawn(visit.ElementId) || hindrance is not null
        select Line(MigrationSubject.Visit, visit.Id.Value, visit.Id, visit.ElementId, hindrance);

    private IEnumerable<MigrationLine> Tokens() =>
        from token in state.Tokens
        select Line(MigrationSubject.Token, null, token.ScopeId, token.FlowId, fit.Hinders(token));

    private IEnumerable<MigrationLine> Work() =>
    [
        .. from task in state.Tasks.Values
           let verdict = task.DueAt is null ? MigrationVerdict.Carried : MigrationVerdict.KeepsDueTime
           select Line(MigrationSubject.Task, task.Id.Value, task.ElementInstanceId, task.ElementId, OfVisit(task.ElementInstanceId), verdict),
        .. from job in state.Jobs.Values
           select Line(MigrationSubject.Job, job.Id.Value, job.ElementInstanceId, job.ElementId, fit.Hinders(job)),
        .. from call in state.Calls.Values
           select Line(MigrationSubject.Call, call.ChildInstanceId.Value, call.ElementInstanceId, call.ElementId, OfVisit(call.ElementInstanceId)),
    ];

    private IEnumerable<MigrationLine> Waits() =>
    [
        .. from timer in state.Timers.Values.OrderBy(timer => timer.Order)
           select Wait(MigrationSubject.Timer, timer.Id.Value, timer.OwnerId, timer.ElementId, MigrationVerdict.KeepsDueTime),
        .. from open in state.Subscriptions.Values
           select Wait(MigrationSubject.Message, open.Id.Value, open.OwnerId, open.ElementId, MigrationVerdict.Carried),
        .. from awaited in state.Signals.Values.OrderBy(awaited => awaited.Order)
           select Wait(MigrationSubject.Signal, awaited.Id.Value, awaited.OwnerId, awaited.ElementId, MigrationVerdict.Carried),
        .. from awaited in state.Conditions.Values.OrderBy(awaited => awaited.Order)
           select Wait(MigrationSubject.Condition, awaited.Id.Value, awaited.OwnerId, awaited.ElementId, MigrationVerdict.Carried),
    ];

    /// <summary>What a visit waits for goes with it, or ends where the target has no such event: no token is on its way there.</summary>
    private MigrationLine Wait(MigrationSubject subject, Guid id, ElementInstanceId owner, string eventId, MigrationVerdict verdict)
    {
        var (visit, hindrance) = (state.Elements[owner], OfVisit(owner));
        return hindrance is not null || eventId == visit.ElementId || IsAwaited(visit, eventId)
            ? Line(subject, id, owner, eventId, hindrance, verdict)
            : new(subject, id, owner, eventId, null, MigrationVerdict.Closed);
    }

    private bool IsAwaited(ElementInstance visit, string eventId) =>
        AwaitedEvents.Of(visit, fit.Target.Node(fit.IdOf(visit.ElementId)), fit.Target).Any(awaited =>
            awaited.Id == fit.IdOf(eventId) && Fit.IsSame(awaited.Definition, (fit.Source.Node(eventId) as CatchEvent)?.Definition));

    /// <summary>A process that could not begin begins at its start event when it is tried again.</summary>
    private IEnumerable<MigrationLine> Incidents() =>
        from incident in state.Incidents.Values
        let visit = state.Elements[incident.ElementInstanceId]
        let hindrance = visit.ScopeId is null ? fit.Hinders(state.StartElementId, visit.Id) : fit.Hinders(visit)
        select Line(MigrationSubject.Incident, incident.Id.Value, visit.Id, incident.ElementId, hindrance);

    private IEnumerable<MigrationLine> Undoings() =>
        from done in state.Compensables.Values.OrderBy(done => done.Order)
        where IsDrawn(done.ElementId)
        select Line(MigrationSubject.Undoing, done.Id.Value, done.Id, done.ElementId, fit.Hinders(done));

    private IEnumerable<MigrationLine> NewWaits() =>
        from visit in InOrder()
        where fit.Hinders(visit) is null
        from awaited in AwaitedEvents.New(visit, fit, state)
        select new MigrationLine(SubjectOf(awaited), null, visit.Id, null, awaited.Id, MigrationVerdict.Armed);

    private static MigrationSubject SubjectOf(CatchEvent awaited) => awaited.Definition switch
    {
        TimerEventDefinition => MigrationSubject.Timer,
        ConditionalEventDefinition => MigrationSubject.Condition,
        SignalEventDefinition => MigrationSubject.Signal,
        _ => MigrationSubject.Message,
    };

    /// <summary>Neither the process itself nor an activation in an ad-hoc sub-process: they go where what is around and inside goes.</summary>
    private bool IsDrawn(string elementId) => fit.Source.FindNode(elementId) is not null;

    private IEnumerable<ElementInstance> InOrder() => state.Elements.Values.OrderBy(visit => visit.Order);

    private Hindrance? OfVisit(ElementInstanceId visit) => fit.Hinders(state.Elements[visit]);

    private MigrationLine Line(
        MigrationSubject subject,
        Guid? id,
        ElementInstanceId visit,
        string sourceId,
        Hindrance? hindrance,
        MigrationVerdict verdict = MigrationVerdict.Carried) =>
        hindrance is null
            ? new(subject, id, visit, sourceId, fit.IdOf(sourceId), verdict)
            : new(subject, id, visit, sourceId, null, MigrationVerdict.Lost, hindrance.Kind, hindrance.Reason);
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Execution;

/// <summary>Opens and closes what element instances wait for.</summary>
internal static class Waits
{
    /// <summary>Starts to wait for the event sub-processes of a scope.</summary>
    public static Fault? OpenEventSubProcesses(Run run, FlowScope contents, ElementInstanceId scope) =>
        Open(run, contents.EventSubProcesses.Select(inner => inner.Start), scope);

    /// <summary>Starts to wait for the events on an activity's border.</summary>
    public static Fault? OpenBoundaryEvents(Run run, Activity activity, ElementInstanceId owner) =>
        Open(run, activity.BoundaryEvents, owner);

    /// <summary>Starts to wait for several events, up to the first that cannot be waited for.</summary>
    public static Fault? Open(Run run, IEnumerable<CatchEvent> events, ElementInstanceId owner)
    {
        foreach (var waiting in events)
        {
            if (waiting.Definition?.Arm(run, owner, waiting.Id) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Closes all that a visit waits for.</summary>
    public static void CancelAll(Run run, ElementInstanceId owner)
    {
        CancelTasks(run, owner);
        CancelAllButTasks(run, owner);
    }

    /// <summary>The same, but for human tasks: their listeners may want to see them go.</summary>
    public static void CancelAllButTasks(Run run, ElementInstanceId owner)
    {
        if (run.State.Elements[owner] is { AdHoc: not null } adHoc)
        {
            run.Record(new InstanceEvent.AdHocClosed(owner, adHoc.ElementId));
        }

        CancelWork(run, owner);
        CancelTriggers(run, owner, _ => true);
        foreach (var incident in run.State.Incidents.That(owner, (incident, visit) => incident.ElementInstanceId == visit))
        {
            run.Record(new InstanceEvent.IncidentResolved(incident.Id, incident.ElementId, IsRetried: false));
        }
    }

    /// <summary>Closes the timers, message subscriptions, signals and conditions that would trigger some elements.</summary>
    public static void CancelTriggers(Run run, ElementInstanceId owner, Func<string, bool> ofElement)
    {
        if (run.State.AwaitsTriggers)
        {
            CloseTriggers(run, owner, ofElement);
        }
    }

    private static void CloseTriggers(Run run, ElementInstanceId owner, Func<string, bool> ofElement)
    {
        foreach (var timer in run.State.Timers.That(timer => timer.OwnerId == owner && ofElement(timer.ElementId)))
        {
            run.Record(new InstanceEvent.TimerCancelled(timer.Id, timer.ElementId));
        }

        foreach (var open in run.State.Subscriptions.That(open => open.OwnerId == owner && ofElement(open.ElementId)))
        {
            run.Record(new InstanceEvent.MessageSubscriptionClosed(open.Id, open.ElementId));
        }

        foreach (var awaited in run.State.Signals.That(awaited => awaited.OwnerId == owner && ofElement(awaited.ElementId)))
        {
            run.Record(new InstanceEvent.SignalDropped(awaited.Id, awaited.ElementId));
        }

        foreach (var awaited in run.State.Conditions.That(awaited => awaited.OwnerId == owner && ofElement(awaited.ElementId)))
        {
            run.Record(new InstanceEvent.ConditionDropped(awaited.Id, awaited.ElementId));
        }
    }

    private static void CancelTasks(Run run, ElementInstanceId owner)
    {
        foreach (var task in run.State.Tasks.That(owner, (task, visit) => task.ElementInstanceId == visit))
        {
            run.Record(new InstanceEvent.TaskCancelled(task.Id, task.ElementId));
        }
    }

    private static void CancelWork(Run run, ElementInstanceId owner)
    {
        foreach (var job in run.State.Jobs.That(owner, (job, visit) => job.ElementInstanceId == visit))
        {
            run.Record(new InstanceEvent.JobCancelled(job.Id, job.ElementId));
        }

        foreach (var call in run.State.Calls.That(owner, (call, visit) => call.ElementInstanceId == visit))
        {
            run.Record(new InstanceEvent.CallActivityCancelled(call.ChildInstanceId, call.ElementId));
        }
    }
}

using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Models;
using static CaseFlow.App.Timelines.TimelineArgument;

namespace CaseFlow.App.Timelines;

/// <summary>Says what happened in the processes; remembers the names of tasks and of what is drawn, which later events do not repeat.</summary>
internal sealed class ProcessLines
{
    private readonly Dictionary<Guid, ProcessModel> _models = [];
    private readonly Dictionary<TaskId, string> _names = [];

    // a step of a ladder is told by its escalation, not by its timer, which bears the element of its task
    private readonly HashSet<string> _tasks = new(StringComparer.Ordinal);

    /// <summary>Events that tell a reader nothing: a timeline need not load them.</summary>
    public static IReadOnlyList<Type> Silent { get; } =
    [
        typeof(InstanceEvent.FlowTaken), typeof(InstanceEvent.ElementEntered), typeof(InstanceEvent.ElementCompleted),
        typeof(InstanceEvent.ElementTerminated), typeof(InstanceEvent.TokensRemoved), typeof(InstanceEvent.MultiInstanceStarted),
        typeof(InstanceEvent.OutputCollected), typeof(InstanceEvent.VariablesChanged), typeof(InstanceEvent.TimerScheduled),
        typeof(InstanceEvent.TimerCancelled), typeof(InstanceEvent.JobCreated), typeof(InstanceEvent.JobCompleted),
        typeof(InstanceEvent.MessageSubscriptionOpened), typeof(InstanceEvent.MessageSubscriptionClosed),
        typeof(InstanceEvent.ConditionAwaited), typeof(InstanceEvent.ConditionDropped),
        typeof(InstanceEvent.ActivityCompensable), typeof(InstanceEvent.CompensationStarted),
        typeof(InstanceEvent.AdHocOpened), typeof(InstanceEvent.AdHocFulfilled), typeof(InstanceEvent.AdHocClosed),
        typeof(InstanceEvent.TriggerHeld), typeof(InstanceEvent.TriggerReleased), typeof(InstanceEvent.WorkHeld), typeof(InstanceEvent.MessageReturned),
        typeof(InstanceEvent.SignalAwaited), typeof(InstanceEvent.SignalDropped), typeof(InstanceEvent.SignalThrown),
        typeof(InstanceEvent.TaskDrafted), typeof(InstanceEvent.TaskDraftRetimed), typeof(InstanceEvent.TaskTransitionEnded),
        typeof(InstanceEvent.ElementTerminating), typeof(InstanceEvent.EntryHeld),
        typeof(MailboxEvent.Subscribed), typeof(MailboxEvent.Unsubscribed), typeof(MailboxEvent.Listened), typeof(MailboxEvent.ListeningEnded),
        typeof(MailboxEvent.Returned), typeof(MailboxEvent.Suspended), typeof(MailboxEvent.Resumed),
    ];

    /// <summary>Tells of a task that was opened before the first event.</summary>
    public void Know(TaskId task, string elementId, string name)
    {
        _names[task] = name;
        _tasks.Add(elementId);
    }

    /// <summary>Tells what an instance runs, so that its elements are called by their names.</summary>
    public void Know(Guid instanceId, ProcessModel model) => _models[instanceId] = model;

    /// <summary>Tells of steps that are called otherwise since an instance went over to another version.</summary>
    public void Know(InstanceEvent.Migrated migrated) =>
        _tasks.UnionWith(migrated.Elements.Where(pair => _tasks.Contains(pair.Value)).Select(pair => pair.Key).ToList());

    /// <summary>What an event of a stream tells a reader; null when it tells nothing.</summary>
    public TimelineWords? Of(Guid streamId, object happened) => happened switch
    {
        InstanceEvent.Started e => new(TimelineKind.Process, "process.started", [Process("process", e.ProcessId)]),
        InstanceEvent.Migrated e => new(TimelineKind.Process, "process.migrated", [
            Process("process", ProcessKey.Parse(e.To).ProcessId),
            Number("from", ProcessKey.Parse(e.From).Version),
            Number("to", ProcessKey.Parse(e.To).Version),
            Said("grounds", e.Grounds),
        ]),
        InstanceEvent.Reopened e =>
            new(TimelineKind.Deviation, "process.reopened", [Said("element", e.At.Name), Said("grounds", e.Grounds)]),
        // what is called stands still with its caller, whose line tells why
        InstanceEvent.Suspended { WithCaller: false } e => new(TimelineKind.Process, "process.suspended", [Said("grounds", e.Grounds)]),
        InstanceEvent.Resumed { WithCaller: false } e => new(TimelineKind.Process, "process.resumed", [Said("grounds", e.Grounds)]),
        InstanceEvent.Ending e => new(TimelineKind.Process, "process.ending", [Value("endKind", e.Kind)]),
        InstanceEvent.Ended { Reason: { } reason } e =>
            new(TimelineKind.Process, "process.ended_because", [Value("endKind", e.Kind), Said("reason", reason)]),
        InstanceEvent.Ended e => new(TimelineKind.Process, "process.ended", [Value("endKind", e.Kind)]),
        InstanceEvent.TaskOpened e => Opened(e),
        InstanceEvent.TaskCompleted e => new(TimelineKind.Task, "task.completed", [Task(e.TaskId)]),
        InstanceEvent.TaskCancelled e => new(TimelineKind.Task, "task.cancelled", [Task(e.TaskId)]),
        InstanceEvent.TaskWithdrawn { Heir: null } e => new(
            TimelineKind.Task, "task.withdrawn", [Post("post", e.PostId), Value("withdrawal", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskWithdrawn e => new(
            TimelineKind.Task, "task.inherited", [Post("post", e.PostId), Value("withdrawal", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskAssigned e => new(TimelineKind.Task, "task.assigned", [Post("post", e.PostId), Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskForwarded e =>
            new(TimelineKind.Task, "task.forwarded", [Groups("groups", e.CandidateGroups), Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskDelegated e => new(
            TimelineKind.Task, e.Returns ? "task.delegated_returning" : "task.delegated", [PostOf(e.To), Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskResolved { ReturnedTo: { } to } e =>
            new(TimelineKind.Task, "task.resolved", [PostOf(to), Said("result", e.Result), Task(e.TaskId)]),
        InstanceEvent.TaskResolved e => new(TimelineKind.Task, "task.resolved_offered", [Said("result", e.Result), Task(e.TaskId)]),
        InstanceEvent.TaskUpdated e => Updated(e),
        InstanceEvent.TaskSkipped e => new(TimelineKind.Deviation, "task.skipped", [Task(e.TaskId), Said("grounds", e.Reason)]),
        InstanceEvent.TaskStarted e => new(TimelineKind.Task, "task.started", [Task(e.TaskId)]),
        InstanceEvent.TaskStopped e => new(TimelineKind.Task, "task.stopped", [Task(e.TaskId)]),
        InstanceEvent.TaskSuspended { Until: { } until } e =>
            new(TimelineKind.Task, "task.suspended_until", [Moment("until", until), Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskSuspended e => new(TimelineKind.Task, "task.suspended", [Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskResumed { DueAt: { } due } e => new(TimelineKind.Task, "task.resumed_due", [Moment("dueAt", due), Task(e.TaskId)]),
        InstanceEvent.TaskResumed e => new(TimelineKind.Task, "task.resumed", [Task(e.TaskId)]),
        InstanceEvent.TaskCommented e => new(TimelineKind.Task, "task.commented", [Task(e.TaskId), Said("comment", e.Text)]),
        InstanceEvent.TaskTransitionStarted e => new(TimelineKind.Task, "task.checked", [Value("listenerEvent", e.Event), Task(e.TaskId)]),
        InstanceEvent.TaskTransitionDenied e => new(
            TimelineKind.Task, "task.denied", [Value("listenerEvent", e.Event), Said("listener", e.JobType), Said("grounds", e.Reason), Task(e.TaskId)]),
        InstanceEvent.TaskCorrected { Corrections.DueAt: not null, Task.DueAt: { } due } e =>
            new(TimelineKind.Task, "task.corrected_due", [Moment("dueAt", due), Task(e.TaskId)]),
        InstanceEvent.TaskCorrected { Corrections.CandidateGroups: { IsEmpty: false } groups } e =>
            new(TimelineKind.Task, "task.corrected_offer", [Groups("groups", groups), Task(e.TaskId)]),
        InstanceEvent.TaskCorrected e => new(TimelineKind.Task, "task.corrected", [Task(e.TaskId)]),
        InstanceEvent.TaskRetimed e => new(TimelineKind.Timer, "task.retimed", [Moment("dueAt", e.DueAt), Task(e.TaskId)]),
        InstanceEvent.TaskEscalated { AddedCandidateGroups.IsEmpty: true } e =>
            new(TimelineKind.Timer, "task.reminded", [Number("percent", e.Percent), Task(e.TaskId)]),
        InstanceEvent.TaskEscalated e => new(
            TimelineKind.Escalation, "task.escalated", [Number("percent", e.Percent), Groups("groups", e.AddedCandidateGroups), Task(e.TaskId)]),
        InstanceEvent.TimerFired e when !_tasks.Contains(e.ElementId) =>
            new(TimelineKind.Timer, "process.timer", [Element(streamId, e.ElementId)]),
        InstanceEvent.MessageCorrelated e => new(TimelineKind.Process, "process.message", [Element(streamId, e.ElementId)]),
        InstanceEvent.SignalCaught e => new(TimelineKind.Process, "process.signal", [Said("signal", e.SignalName), Element(streamId, e.ElementId)]),
        InstanceEvent.ConditionChanged { Holds: true } e => new(TimelineKind.Process, "process.condition", [Element(streamId, e.ElementId)]),
        InstanceEvent.ActivityCompensated e => new(TimelineKind.Process, "process.undone", [Element(streamId, e.ElementId)]),
        InstanceEvent.Modified { To.IsEmpty: true } e =>
            new(TimelineKind.Deviation, "process.ended_by_hand", [Names("ended", e.From), Said("grounds", e.Grounds)]),
        InstanceEvent.Modified { From.IsEmpty: true } e =>
            new(TimelineKind.Deviation, "process.begun_by_hand", [Names("begun", e.To), Said("grounds", e.Grounds)]),
        InstanceEvent.Modified e => new(
            TimelineKind.Deviation, "process.moved_by_hand", [Names("ended", e.From), Names("begun", e.To), Said("grounds", e.Grounds)]),
        InstanceEvent.ItemAdded { Item: FeelString { Value: var item } } e => new(
            TimelineKind.Deviation, "process.item_added", [Said("element", e.Name), Said("item", item), Said("grounds", e.Grounds)]),
        InstanceEvent.ItemAdded e => new(TimelineKind.Deviation, "process.added", [Said("element", e.Name), Said("grounds", e.Grounds)]),
        InstanceEvent.AdHocActivated e => new(TimelineKind.Deviation, "process.added", [Said("element", e.Name), Said("grounds", e.Grounds)]),
        InstanceEvent.AdHocCompleted e =>
            new(TimelineKind.Deviation, "process.declared_complete", [Said("element", e.Name), Said("grounds", e.Grounds)]),
        InstanceEvent.DecisionEvaluated e =>
            new(TimelineKind.Process, "process.rule", [Rule("rule", e.DecisionId), Rows("rows", e.Rules.Select(rule => rule.RuleId))]),
        InstanceEvent.IncidentRaised e =>
            new(TimelineKind.Incident, "process.incident", [Element(streamId, e.ElementId), Said("problem", e.Message)]),
        _ => null,
    };

    private TimelineWords Opened(InstanceEvent.TaskOpened opened)
    {
        Know(opened.TaskId, opened.ElementId, opened.Name);
        var (task, groups) = (Task(opened.TaskId), Groups("groups", opened.CandidateGroups));
        return opened.DueAt is { } due
            ? new(TimelineKind.Task, "task.opened_due", [task, groups, Moment("dueAt", due)])
            : new(TimelineKind.Task, "task.opened", [task, groups]);
    }

    private TimelineWords Updated(InstanceEvent.TaskUpdated updated)
    {
        var (task, grounds) = (Task(updated.TaskId), Said("grounds", updated.Reason));
        return updated.Change switch
        {
            { DueAt: { } due } => new(TimelineKind.Task, "task.updated_due", [Moment("dueAt", due), grounds, task]),
            { CandidateGroups: { } groups } => new(TimelineKind.Task, "task.updated_offer", [Groups("groups", groups), grounds, task]),
            _ => new(TimelineKind.Task, "task.updated", [grounds, task]),
        };
    }

    private static TimelineArgument PostOf(Actor actor) => Post("post", actor.ActsFor() ?? actor.PersonId);

    private static TimelineArgument Names(string name, IEnumerable<ModifiedElement> steps) => Said(name, string.Join(", ", steps.Select(step => step.Name)));

    private TimelineArgument Element(Guid instanceId, string id) => Said("element", _models.GetValueOrDefault(instanceId)?.FindNode(id)?.Name ?? id);

    private TimelineArgument Task(TaskId id) => Said("task", _names.GetValueOrDefault(id, "a task"));
}

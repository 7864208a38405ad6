using System.Globalization;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;

namespace CaseFlow.App.Timelines;

/// <summary>Says in words what happened in the processes; remembers the names of tasks, which later events do not repeat.</summary>
internal sealed class ProcessLines
{
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
        typeof(MailboxEvent.Subscribed), typeof(MailboxEvent.Unsubscribed),
    ];

    /// <summary>Tells of a task that was opened before the first event.</summary>
    public void Know(TaskId task, string elementId, string name)
    {
        _names[task] = name;
        _tasks.Add(elementId);
    }

    public (TimelineKind Kind, string Text)? Of(object happened) => happened switch
    {
        InstanceEvent.Started e => (TimelineKind.Process, $"Process {e.ProcessDefinitionKey} started"),
        InstanceEvent.Ended e => (TimelineKind.Process, $"Process ended: {e.Kind}{(e.Reason is null ? "" : $" ({e.Reason})")}"),
        InstanceEvent.TaskOpened e => Opened(e),
        InstanceEvent.TaskCompleted e => (TimelineKind.Task, $"Done: {NameOf(e.TaskId)}"),
        InstanceEvent.TaskCancelled e => (TimelineKind.Task, $"Cancelled: {NameOf(e.TaskId)}"),
        InstanceEvent.TaskRetimed e => (TimelineKind.Timer, $"Now due {Minute(e.DueAt)}: {NameOf(e.TaskId)}"),
        InstanceEvent.TaskEscalated e => (
            e.AddedCandidateGroups.IsEmpty ? TimelineKind.Timer : TimelineKind.Escalation, $"{Ladder(e)}: {NameOf(e.TaskId)}"),
        InstanceEvent.TimerFired e when !_tasks.Contains(e.ElementId) => (TimelineKind.Timer, $"Timer {e.ElementId} fired"),
        InstanceEvent.MessageCorrelated e => (TimelineKind.Process, $"Message reaches {e.ElementId}"),
        InstanceEvent.DecisionEvaluated e => (TimelineKind.Process, $"Rule {e.DecisionId}: {string.Join(", ", e.MatchedRuleIds)}"),
        InstanceEvent.IncidentRaised e => (TimelineKind.Incident, $"{e.ElementId}: {e.Message}"),
        _ => null,
    };

    private (TimelineKind, string) Opened(InstanceEvent.TaskOpened opened)
    {
        Know(opened.TaskId, opened.ElementId, opened.Name);
        var due = opened.DueAt is { } at ? $", due {Minute(at)}" : "";
        return (TimelineKind.Task, $"Open: {opened.Name}, for {string.Join(" or ", opened.CandidateGroups)}{due}");
    }

    private static string Ladder(InstanceEvent.TaskEscalated step) =>
        step.AddedCandidateGroups.IsEmpty
            ? string.Create(CultureInfo.InvariantCulture, $"Reminder at {step.Percent} %")
            : string.Create(CultureInfo.InvariantCulture, $"Escalated at {step.Percent} % to {string.Join(", ", step.AddedCandidateGroups)}");

    private static string Minute(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string NameOf(TaskId id) => _names.GetValueOrDefault(id, "a task");
}

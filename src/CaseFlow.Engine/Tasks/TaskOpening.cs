using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Tasks;

/// <summary>Opens the human task of a user task, with the timers of its escalation ladder.</summary>
internal static class TaskOpening
{
    public static StepResult Open(Run run, UserTask node, ElementInstance element)
    {
        var policy = FindPolicy(run, node);
        var draft = policy.Fault is { } unknown ? unknown : Draft(run, node, element);
        if (draft.Fault is { } fault)
        {
            return fault;
        }

        if (node.ListenersOn(element, ListenerEvent.Creating).IsEmpty)
        {
            return Open(run, node, element, policy.Value, draft.Value);
        }

        run.Record(new InstanceEvent.TaskDrafted(element.Id, element.ElementId, draft.Value, run.Context.Now));
        return GoOn(run, node, run.State.Elements[element.Id]);
    }

    /// <summary>Asks the next listener that looks at the task before it is opened; opens it when all have answered.</summary>
    public static StepResult GoOn(Run run, UserTask node, ElementInstance element)
    {
        if (Listening.Next(run, element, ListenerEvent.Creating) is { } waiting)
        {
            return waiting;
        }

        var policy = FindPolicy(run, node);
        return policy.Fault is { } fault ? fault : Open(run, node, element, policy.Value, element.Draft!);
    }

    private static StepResult Open(Run run, UserTask node, ElementInstance element, EscalationPolicy? policy, TaskDraft draft)
    {
        if (draft.IsForNobody)
        {
            return new Fault("task.nobody", $"Expected {node.Id} to have an assignee or candidates, but nobody could ever claim it.");
        }

        var opened = new InstanceEvent.TaskOpened(
            new TaskId(run.Context.NewId()),
            element.Id,
            node.Id,
            node.Name ?? node.Id,
            node.Form?.FormId,
            draft.Assignee,
            draft.CandidateGroups,
            draft.CandidateUsers,
            draft.DueAt,
            draft.FollowUpAt,
            draft.Priority,
            policy?.Name,
            node.Properties,
            element.Variables,
            run.Context.Now);
        run.Record(opened);
        if (policy is { } ladder && opened.DueAt is { } dueAt)
        {
            TaskLadder.Schedule(run, run.State.Tasks[opened.TaskId], ladder.Steps.Select(step => step.Percent), opened.OpenedAt, dueAt);
        }

        return StepResult.Waiting;
    }

    private static ImmutableSortedSet<string> ReceiversOf(string? assignee, ImmutableSortedSet<string> groups, ImmutableSortedSet<string> users) =>
        assignee is not null ? [assignee] : groups.Union(users);

    private static Attempt<EscalationPolicy?> FindPolicy(Run run, UserTask node) =>
        !node.Properties.TryGetValue(UserTask.EscalationProperty, out var name)
            ? (EscalationPolicy?)null
            : run.Environment.Escalations.Find(name) is { } policy
                ? policy
                : new Fault("task.unknown_escalation", $"Expected the name of an escalation policy, but \"{name}\" is none.");

    private static Attempt<TaskDraft> Draft(Run run, UserTask node, ElementInstance element)
    {
        var assignee = run.Expressions.Text(node.Assignee, element.Id, "the assignee");
        var groups = run.Expressions.Texts(node.CandidateGroups, element.Id, "the candidate groups");
        var users = run.Expressions.Texts(node.CandidateUsers, element.Id, "the candidate users");
        if ((assignee.Fault ?? groups.Fault ?? users.Fault) is { } noReceiver)
        {
            return noReceiver;
        }

        // working days are those of the station at which the task is to be done
        var times = new Expressions(run, run.Context, ReceiversOf(assignee.Value, groups.Value, users.Value));
        var due = times.Moment(node.DueDate, element.Id, "the due date");
        var followUp = times.Moment(node.FollowUpDate, element.Id, "the follow-up date");
        var priority = node.Priority is null ? UserTask.DefaultPriority : run.Expressions.Integer(node.Priority, element.Id, 0, 100, "the priority");
        return (due.Fault ?? followUp.Fault ?? priority.Fault) is { } noTime
            ? noTime
            : new TaskDraft(assignee.Value, groups.Value, users.Value, due.Value, followUp.Value, priority.Value);
    }
}

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
        var assignment = policy.Then(_ => Assignment(run, node, element));
        var schedule = assignment.Then(found => Schedule(run, node, element, ReceiversOf(found)));
        if (schedule.Fault is { } fault)
        {
            return fault;
        }

        var opened = new InstanceEvent.TaskOpened(
            new TaskId(run.Context.NewId()),
            element.Id,
            node.Id,
            node.Name ?? node.Id,
            node.Form?.FormId,
            assignment.Value.Assignee,
            assignment.Value.Groups,
            assignment.Value.Users,
            schedule.Value.DueAt,
            schedule.Value.FollowUpAt,
            schedule.Value.Priority,
            policy.Value?.Name,
            node.Properties,
            element.Variables,
            run.Context.Now);
        run.Record(opened);
        if (policy.Value is { } ladder && opened.DueAt is { } dueAt)
        {
            TaskLadder.Schedule(run, run.State.Tasks[opened.TaskId], ladder.Steps.Select(step => step.Percent), opened.OpenedAt, dueAt);
        }

        return StepResult.Waiting;
    }

    private static ImmutableSortedSet<string> ReceiversOf((string? Assignee, ImmutableSortedSet<string> Groups, ImmutableSortedSet<string> Users) assignment) =>
        assignment.Assignee is { } assignee ? [assignee] : assignment.Groups.Union(assignment.Users);

    private static Attempt<EscalationPolicy?> FindPolicy(Run run, UserTask node) =>
        !node.Properties.TryGetValue(UserTask.EscalationProperty, out var name)
            ? (EscalationPolicy?)null
            : run.Environment.Escalations.Find(name) is { } policy
                ? policy
                : new Fault("task.unknown_escalation", $"Expected the name of an escalation policy, but \"{name}\" is none.");

    private static Attempt<(string? Assignee, ImmutableSortedSet<string> Groups, ImmutableSortedSet<string> Users)> Assignment(
        Run run, UserTask node, ElementInstance element)
    {
        var assignee = run.Expressions.Text(node.Assignee, element.Id, "the assignee");
        var groups = assignee.Then(_ => run.Expressions.Texts(node.CandidateGroups, element.Id, "the candidate groups"));
        var users = groups.Then(_ => run.Expressions.Texts(node.CandidateUsers, element.Id, "the candidate users"));
        if (users.Fault is { } fault)
        {
            return fault;
        }

        return assignee.Value is null && groups.Value.IsEmpty && users.Value.IsEmpty
            ? new Fault("task.nobody", $"Expected {node.Id} to have an assignee or candidates, but nobody could ever claim it.")
            : (assignee.Value, groups.Value, users.Value);
    }

    private static Attempt<(DateTimeOffset? DueAt, DateTimeOffset? FollowUpAt, int Priority)> Schedule(
        Run run, UserTask node, ElementInstance element, ImmutableSortedSet<string> receivers)
    {
        // working days are those of the station at which the task is to be done
        var times = new Expressions(run, run.Context, receivers);
        var due = times.Moment(node.DueDate, element.Id, "the due date");
        var followUp = due.Then(_ => times.Moment(node.FollowUpDate, element.Id, "the follow-up date"));
        var priority = followUp.Then(_ =>
            node.Priority is null ? UserTask.DefaultPriority : run.Expressions.Integer(node.Priority, element.Id, 0, 100, "the priority"));
        return priority.Then<(DateTimeOffset?, DateTimeOffset?, int)>(value => (due.Value, followUp.Value, value));
    }
}

using System.ComponentModel;
using System.Text.Json;
using CaseFlow.Api.Drafts;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.App.Cases;
using CaseFlow.App.Drafts;
using CaseFlow.App.Tasks;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Tasks;

[Description("A step of a case that a person has to do.")]
public sealed class TaskNode(TaskView task) : INode<TaskNode>
{
    [Description("Names this task.")]
    public Id<TaskNode> Id => new(task.TaskId);

    [Description("What is to be done.")]
    public string Name => task.Name;

    [Description("Where the task stands.")]
    public TaskState State => task.State;

    [Description("The form to fill in; null when there is none. completeTaskForm completes the task with it.")]
    public string? FormId => task.FormId;

    [Description("The form itself; null when there is none.")]
    public IDataLoaderResult<FormNode?> Form(CallerContext caller) =>
        caller.LoadOne(ids => new GetTaskForms(ids), (TaskForm form) => form.TaskId, task.TaskId).Then(FormNode.Of);

    [Description("What the caller has filled in of the form so far; null when nothing, and in the past.")]
    public IDataLoaderResult<DraftNode?> Draft(CallerContext caller) =>
        caller.LoadOne(ids => new GetDrafts(ids), (DraftView draft) => draft.TaskId, task.TaskId).Then(DraftNode.Of);

    [Description("Values that the form shows, as its step mapped them.")]
    public FeelContext Variables => EventJson.Read<FeelContext>(task.VariablesJson);

    [Description("The person who took it; null while nobody has.")]
    public string? OwnerPersonId => task.OwnerPersonId;

    [Description("The post from which it was taken; null while nobody has.")]
    public string? OwnerPostId => task.OwnerPostId;

    [Description("The post to which somebody gave it; null while nobody has.")]
    public string? AssignedPostId => task.AssignedPostId;

    [Description("The post to which it goes back once its delegate resolves it; null when it does not go back.")]
    public string? DelegatedByPostId => task.DelegatedByPostId;

    [Description("Counts its changes; given as expectedVersion of a mutation, it refuses what was decided on an earlier one.")]
    public int Version => task.Version;

    [Description("Groups that it is offered to, e.g. FP@EU.")]
    public IReadOnlyList<string> CandidateGroups => JsonSerializer.Deserialize<string[]>(task.CandidateGroupsJson) ?? [];

    [Description("Whether the caller may take it now. claimTask with dryRun tells why not.")]
    public IDataLoaderResult<bool> IsClaimable(CallerContext caller) =>
        caller.LoadOne(ids => new GetTaskOffers(ids), (TaskOffer offer) => offer.TaskId, task.TaskId).IsThere();

    [Description("When it has to be done; null when it is not due at any time.")]
    public DateTimeOffset? DueAt => task.DueAt;

    [Description("When to look at it again; null when it says nothing of it.")]
    public DateTimeOffset? FollowUpAt => task.FollowUpAt;

    [Description("From 0 to 100, the higher the more urgent; 50 when nothing is said.")]
    public int Priority => task.Priority;

    [Description("How far its escalation ladder has been climbed, in percent of its time; 0 before the first step.")]
    public int EscalatedPercent => task.EscalatedPercent;

    [Description("The process that it is a step of.")]
    public string ProcessId => task.ProcessId;

    [Description("The process's element.")]
    public string ElementId => task.ElementId;

    [Description("When it was offered.")]
    public DateTimeOffset OpenedAt => task.OpenedAt;

    [Description("When its owner took it; null while nobody has.")]
    public DateTimeOffset? ClaimedAt => task.ClaimedAt;

    [Description("Since when its owner works on it; null while they do not.")]
    public DateTimeOffset? StartedAt => task.StartedAt;

    [Description("Since when it rests, so that nobody takes or completes it; null while it does not.")]
    public DateTimeOffset? SuspendedAt => task.SuspendedAt;

    [Description("Since when its process is suspended, so that it can be read and its draft saved, but nothing else; null while the process goes on.")]
    public DateTimeOffset? ProcessSuspendedAt => task.ProcessSuspendedAt;

    [Description("When it is resumed by itself; null when it does not rest, or somebody will resume it.")]
    public DateTimeOffset? ResumesAt => task.ResumesAt;

    [Description("That listeners look at what was asked of it, so that nothing else is done with it; null while they do not.")]
    public TaskTransitionInfo? Transition =>
        task is { TransitionEvent: { } asked, TransitionAt: { } since } ? new(asked, since, task.TransitionListener) : null;

    [Description("What a listener denied last; null when none did since something else was asked.")]
    public TaskDenialInfo? Denial =>
        task is { DeniedEvent: { } denied, DeniedReason: { } reason, DeniedListener: { } listener, DeniedAt: { } at }
            ? new(denied, listener, reason, at)
            : null;

    [Description("When it was completed, cancelled or skipped; null while it is open.")]
    public DateTimeOffset? EndedAt => task.EndedAt;

    [Description("The post from which it was completed; null when it was not.")]
    public string? CompletedByPostId => task.CompletedByPostId;

    [Description("The post for which a deputy completed it; null when nobody did so.")]
    public string? OnBehalfOf => task.OnBehalfOf;

    [Description("What happened to it, in order.")]
    public IDataLoaderResult<IEnumerable<TaskHistoryEntry>> History(CallerContext caller) =>
        caller.LoadMany(ids => new GetTaskHistory(ids), (TaskHistoryEntry entry) => entry.TaskId, task.TaskId);

    [Description("By which calendars working days of it would be counted now, by organisation. A deadline that is set stands when the task moves on.")]
    public IDataLoaderResult<IEnumerable<TaskCalendarView>> Calendars(CallerContext caller) =>
        caller.LoadMany(ids => new GetTaskCalendars(ids), (TaskCalendarView calendar) => calendar.TaskId, task.TaskId);

    [Description("The case that it belongs to.")]
    public IDataLoaderResult<CaseView?> Case(CallerContext caller) => caller.LoadNode<CaseView>(task.CaseId);

    static IDataLoaderResult<TaskNode?> INode<TaskNode>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetTasks(ids), (TaskView task) => task.TaskId, id).Then(Of);

    internal static TaskNode Of(TaskView task) => new(task);
}

[Description("That listeners look at what was asked of a task.")]
public sealed record TaskTransitionInfo(
    [property: Description("What they are told of.")] ListenerEvent Event,
    [property: Description("Since when.")] DateTimeOffset Since,
    [property: Description("The listener that looks, by its job type; null while it cannot be asked.")] string? Listener);

[Description("What a listener denied.")]
public sealed record TaskDenialInfo(
    [property: Description("What was asked, as the listener was told of it.")] ListenerEvent Event,
    [property: Description("Which listener, by its job type.")] string Listener,
    [property: Description("Why, in its words.")] string Reason,
    [property: Description("When.")] DateTimeOffset At);

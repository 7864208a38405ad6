using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>Why a command to an instance is refused.</summary>
public static class InstanceRejections
{
    /// <summary>Nothing was started under this id.</summary>
    public static readonly Rejection NotFound = new(RejectionKind.NotFound, "instance.not_found", "Expected a started instance, but there is none.");

    /// <summary>The id is taken.</summary>
    public static readonly Rejection AlreadyStarted =
        new(RejectionKind.Conflict, "instance.already_started", "Expected a new instance, but it has been started.");

    /// <summary>The instance is over.</summary>
    public static readonly Rejection Ended = new(RejectionKind.Conflict, "instance.ended", "Expected a running instance, but it has ended.");

    /// <summary>What has not ended is not taken up again.</summary>
    public static readonly Rejection StillRunning = new(
        RejectionKind.Conflict, "instance.still_running", "Expected a process that has ended, but it runs still: move it on or back instead.");

    /// <summary>Another process took its place.</summary>
    public static readonly Rejection GoesOnElsewhere = new(
        RejectionKind.Conflict, "instance.goes_on_elsewhere",
        "Expected a process that nothing took the place of, but the case went on in another variant: move that one instead, or take it up again.");

    /// <summary>The instance stands still.</summary>
    public static readonly Rejection Suspended = new(
        RejectionKind.Conflict, "instance.suspended",
        "Expected a process that goes on, but it is suspended: wait until it is resumed, or ask a coordinator to resume it. Drafts can be saved meanwhile.");

    /// <summary>The instance stands still already.</summary>
    public static readonly Rejection AlreadySuspended =
        new(RejectionKind.Conflict, "instance.already_suspended", "Expected a process that goes on, but it is suspended already.");

    /// <summary>The instance goes on.</summary>
    public static readonly Rejection NotSuspended =
        new(RejectionKind.Conflict, "instance.not_suspended", "Expected a suspended process, but it goes on.");

    /// <summary>The instance stands still because its caller does.</summary>
    public static readonly Rejection SuspendedWithCaller = new(
        RejectionKind.Conflict, "instance.suspended_with_caller",
        "Expected a process that was suspended by itself, but it stands still with the process that called it: resume that one.");

    /// <summary>The process cannot begin as asked.</summary>
    public static readonly Rejection NoSuchStart =
        new(RejectionKind.Invalid, "instance.no_such_start", "Expected a start event of the process, but it has none like that.");

    /// <summary>The scope is not active.</summary>
    public static readonly Rejection NoSuchScope =
        new(RejectionKind.Conflict, "instance.no_such_scope", "Expected an active element, but it is not active any more.");

    /// <summary>The task was completed or cancelled, or never was.</summary>
    public static readonly Rejection TaskNotOpen = new(RejectionKind.Conflict, "task.not_open", "Expected an open task, but it is not open any more.");

    /// <summary>The task is not offered to the actor.</summary>
    public static readonly Rejection TaskNotCandidate =
        new(RejectionKind.Forbidden, "task.not_candidate", "Expected a candidate of the task, but it is not offered to you.");

    /// <summary>Somebody else has it.</summary>
    public static readonly Rejection TaskAlreadyClaimed =
        new(RejectionKind.Conflict, "task.already_claimed", "Expected an unclaimed task, but somebody else has claimed it.");

    /// <summary>Nobody sees their own work through, whichever post they act from.</summary>
    public static readonly Rejection TaskFourEyes = new(
        RejectionKind.Forbidden, "task.four_eyes",
        "Expected somebody who did not do what this task looks at, but you did, or somebody for the same post.");

    /// <summary>The actor does not have it.</summary>
    public static readonly Rejection TaskNotOwner =
        new(RejectionKind.Forbidden, "task.not_owner", "Expected the owner of the task, but you have not claimed it.");

    /// <summary>Nobody sees their own work through; somebody else for their post may.</summary>
    public static readonly Rejection TaskExcluded = new(
        RejectionKind.Forbidden, "task.excluded", "Expected somebody else than who did what this task looks at, but you did, or had a hand in it.");

    /// <summary>The work of a post is looked at from another.</summary>
    public static readonly Rejection TaskSamePost = new(
        RejectionKind.Forbidden, "task.same_post",
        "Expected somebody from another post than that for which what this task looks at was done, but it was yours.");

    /// <summary>The work of an organisation is looked at from another.</summary>
    public static readonly Rejection TaskSameOrganisation = new(
        RejectionKind.Forbidden, "task.same_organisation",
        "Expected somebody of another organisation than that for which what this task looks at was done, but it was yours.");

    /// <summary>What the actor has seen is not what there is.</summary>
    public static readonly Rejection TaskStale =
        new(RejectionKind.Conflict, "task.stale", "Expected the task as you have seen it, but it has changed since: look at it again.", "expectedVersion");

    /// <summary>Whoever was named may not own it, by whichever way it would come to them.</summary>
    public static readonly Rejection TaskSeparated = new(
        RejectionKind.Forbidden, "task.separated",
        "Expected somebody who is not kept from this task by what was done before, but whoever you name did it, or their post or organisation: name another.");

    /// <summary>They have it.</summary>
    public static readonly Rejection TaskAlreadyTheirs =
        new(RejectionKind.Conflict, "task.already_theirs", "Expected somebody who does not have the task, but whoever you name has it already.");

    /// <summary>It is offered to just these.</summary>
    public static readonly Rejection TaskForwardedNowhere = new(
        RejectionKind.Invalid, "task.forwarded_nowhere", "Expected other groups than those that the task is offered to, but it is offered to these.",
        "candidateGroups");

    /// <summary>A delegate does not end what comes back.</summary>
    public static readonly Rejection TaskDelegated = new(
        RejectionKind.Conflict, "task.delegated",
        "Expected a task that is yours to end or to pass on, but it was delegated to you and goes back: resolve it when you have done your part.");

    /// <summary>It rests.</summary>
    public static readonly Rejection TaskSuspended =
        new(RejectionKind.Conflict, "task.suspended", "Expected a task that goes on, but it rests: resume it first, or wait until it is resumed.");

    /// <summary>It does not rest.</summary>
    public static readonly Rejection TaskNotSuspended =
        new(RejectionKind.Conflict, "task.not_suspended", "Expected a task that rests, but it goes on.");

    /// <summary>It would rest until before now.</summary>
    public static readonly Rejection TaskResumedInPast =
        new(RejectionKind.Invalid, "task.resumed_in_past", "Expected a time that is still to come, but it has passed.", "until");

    /// <summary>Nobody delegated it.</summary>
    public static readonly Rejection TaskNotDelegated = new(
        RejectionKind.Conflict, "task.not_delegated", "Expected a task that was delegated and goes back, but this one is its owner's: complete it.");

    /// <summary>Nothing would be different.</summary>
    public static readonly Rejection TaskUnchanged =
        new(RejectionKind.Invalid, "task.unchanged", "Expected something to change about the task, but it says all of this already.");

    /// <summary>Nobody could still be in time.</summary>
    public static readonly Rejection TaskDueInPast =
        new(RejectionKind.Invalid, "task.due_in_past", "Expected a due time that is still to come, but it has passed.", "dueAt");

    /// <summary>A round that closes is not promised to stay open.</summary>
    public static readonly Rejection TaskDueAfterEnd = new(
        RejectionKind.Invalid, "task.due_after_end",
        "Expected a due time before the step ends by itself, but a timer on it, or on a step around it, ends it earlier: choose an earlier time.", "dueAt");

    /// <summary>It would be looked at when it is too late.</summary>
    public static readonly Rejection TaskFollowUpAfterDue = new(
        RejectionKind.Invalid, "task.follow_up_after_due", "Expected a follow-up time before the due time, but it lies after it.", "followUpAt");

    /// <summary>The process needs it.</summary>
    public static readonly Rejection TaskNotSkippable = new(
        RejectionKind.Forbidden, "task.not_skippable",
        "Expected a task that its process can go on without, but the workflow does not call it skippable: complete it, or give it to somebody who does.");

    /// <summary>The job was answered or cancelled, or never was.</summary>
    public static readonly Rejection JobNotOpen = new(RejectionKind.Conflict, "job.not_open", "Expected an open job, but it is not open any more.");

    /// <summary>Only a task listener has something to say about a task.</summary>
    public static readonly Rejection JobNoTaskListener = new(
        RejectionKind.Invalid, "job.no_task_listener",
        "Expected corrections or a denial for the job of a task listener alone, but this is no such job: answer it with variables.");

    /// <summary>It would begin or end all the same.</summary>
    public static readonly Rejection JobNotDeniable = new(
        RejectionKind.Invalid, "job.not_deniable",
        "Expected a denial where a task is assigned, updated or completed, but this listener sees it created or canceled: let the job fail instead.");

    /// <summary>A task listener says what is otherwise about the task, and nothing else.</summary>
    public static readonly Rejection JobListenerVariables = new(
        RejectionKind.Invalid, "job.listener_variables",
        "Expected no variables of a task listener, but there are: correct the task, or set them by an execution listener of its user task.", "variables");

    /// <summary>Nothing around it could catch that.</summary>
    public static readonly Rejection JobListenerThrows = new(
        RejectionKind.Invalid, "job.listener_throws",
        "Expected a listener's job to be done or to fail, but it throws: use a service task before or after the element, whose errors events catch.");

    /// <summary>Nobody could ever take it.</summary>
    public static readonly Rejection JobCorrectsToNobody = new(
        RejectionKind.Invalid, "job.corrects_to_nobody",
        "Expected the task to be for somebody when it is corrected, but it would be for nobody: leave an assignee or candidates.", "corrections");

    /// <summary>It is a number from 0 to 100.</summary>
    public static readonly Rejection JobBadPriority = new(
        RejectionKind.Invalid, "job.bad_priority", "Expected a corrected priority from 0 to 100, but it is outside of that.", "corrections.priority");

    /// <summary>A listener looks at what was asked before.</summary>
    /// <param name="jobType">Which listener.</param>
    /// <param name="on">What it is told of.</param>
    public static Rejection TaskInTransition(string jobType, ListenerEvent on) => new(
        RejectionKind.Conflict, "task.in_transition",
        $"Expected a task about which nothing is being decided, but the {on.ToString().ToLowerInvariant()} listener {jobType} still looks at what was asked "
        + "of it before: ask again when it has answered.");

    /// <summary>A listener says no.</summary>
    /// <param name="jobType">Which listener.</param>
    /// <param name="reason">Why, in its words.</param>
    public static Rejection TaskListenerDenied(string jobType, string reason) => new(
        RejectionKind.Forbidden, "task.listener_denied", $"Expected the listener {jobType} to agree, but it does not: {reason}");

    /// <summary>It is only about to be over.</summary>
    public static readonly Rejection Ending = new(
        RejectionKind.Conflict, "instance.ending",
        "Expected an instance that goes on, but it is being ended and only waits for the listeners of what was running.");

    /// <summary>Its listeners would not be asked.</summary>
    /// <param name="id">The sub-process.</param>
    public static Rejection ModificationListens(string id) => new(
        RejectionKind.Invalid, "modification.listens",
        $"Expected sub-processes around the element that run, or begin without listeners, but those of {id} would not be asked: begin {id} itself.");

    /// <summary>It is too early.</summary>
    public static readonly Rejection TimerNotDue = new(RejectionKind.Conflict, "timer.not_due", "Expected a timer that is due, but its time has not come.");

    /// <summary>The timer was set to another time.</summary>
    public static readonly Rejection TimerRescheduled =
        new(RejectionKind.Conflict, "timer.rescheduled", "Expected the timer's due time, but it has been set to another.");

    /// <summary>The call is over.</summary>
    public static readonly Rejection CallNotOpen = new(RejectionKind.Conflict, "call.not_open", "Expected an open call, but it is not open any more.");

    /// <summary>Nothing was asked for.</summary>
    public static readonly Rejection ModificationEmpty = new(
        RejectionKind.Invalid, "modification.empty", "Expected an element that is to begin or one that is to end, but there is none.");

    /// <summary>The model has no such element.</summary>
    public static readonly Rejection ModificationNoElement = new(
        RejectionKind.Invalid, "modification.no_element", "Expected the ids of elements of the process, but it has no element of one of them.");

    /// <summary>It does not run.</summary>
    public static readonly Rejection ModificationNoVisit = new(
        RejectionKind.Conflict, "modification.no_visit", "Expected elements that run, but one of those that are to end does not run any more.");

    /// <summary>It begins by something else alone.</summary>
    public static readonly Rejection ModificationNotPossible = new(
        RejectionKind.Invalid,
        "modification.not_possible",
        "Expected an element that can begin by itself, but it is an event that waits for something, an undoing, an event sub-process or something inside "
        + "one, or inside a multi-instance or ad-hoc sub-process that does not say which visit is meant.");

    /// <summary>There are several.</summary>
    public static readonly Rejection ModificationWhichScope = new(
        RejectionKind.Invalid, "modification.which_scope", "Expected one visit of the sub-process around the element, but there are several: name one.");

    /// <summary>The instance would be over.</summary>
    public static readonly Rejection ModificationNothingLeft = new(
        RejectionKind.Conflict,
        "modification.nothing_left",
        "Expected something that still runs afterwards, but nothing would be left: begin something, or terminate the process.");

    /// <summary>No multi-instance activity of that id runs.</summary>
    public static readonly Rejection ModificationNoLoop = new(
        RejectionKind.Conflict, "modification.no_loop", "Expected a multi-instance activity that runs, but none of this id does.");

    /// <summary>The ad-hoc sub-process is over, or never was, or waits for a person to mend it.</summary>
    public static readonly Rejection AdHocNotActive = new(
        RejectionKind.Conflict,
        "ad_hoc.not_active",
        "Expected an ad-hoc sub-process that is open, but it is not open any more, or an incident keeps it closed.");

    /// <summary>It cannot be activated there.</summary>
    public static readonly Rejection AdHocNoSuchActivity = new(
        RejectionKind.Invalid, "ad_hoc.no_such_activity",
        "Expected elements of the ad-hoc sub-process to which no flow leads, but it has none of this id; choose from those that it lists.");

    /// <summary>Its activities run one after the other.</summary>
    public static readonly Rejection AdHocOneAtATime = new(
        RejectionKind.Conflict, "ad_hoc.one_at_a_time",
        "Expected one activity while no other runs, since this sub-process is sequential; wait for the other, or cancel it with the activation.");

    /// <summary>The incident is over.</summary>
    public static readonly Rejection IncidentNotOpen =
        new(RejectionKind.Conflict, "incident.not_open", "Expected an open incident, but it has been resolved.");

    /// <summary>There is nowhere to go.</summary>
    public static readonly Rejection MigrationToSame =
        new(RejectionKind.Conflict, "migration.same_version", "Expected another version of the process, but the instance runs this one.", "version");

    /// <summary>Another process is another story.</summary>
    public static readonly Rejection MigrationToOther =
        new(RejectionKind.Invalid, "migration.other_process", "Expected a version of the process that the instance runs, but it is another process.");

    /// <summary>The definition that runs has nothing of that id.</summary>
    public static Rejection MigrationFromUnknown(string id) => new(
        RejectionKind.Invalid, "migration.unknown_source",
        $"Expected an element or sequence flow of the version that the instance runs, but it has no {id}.", "elements");

    /// <summary>The target has nothing of that id, or something of another kind.</summary>
    public static Rejection MigrationToUnknown(string id) => new(
        RejectionKind.Invalid, "migration.unknown_target",
        $"Expected an element for each element of the target version and a flow for each flow, but {id} is none there.", "elements");

    /// <summary>Something that is open has no place in the target. Name its place there, or wait until it is over.</summary>
    public static Rejection MigrationLoses(IEnumerable<MigrationLine> losses) => new(
        RejectionKind.Conflict, "migration.would_lose",
        "Expected a place in the target version for all that is open, but there is none for "
        + string.Join("; ", losses.Select(line => $"{line.SourceId ?? line.TargetId}: {line.Reason}").Distinct())
        + ".");
}

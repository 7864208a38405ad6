using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Who may do what with a human task, and when; claiming, releasing and completing it.</summary>
internal static class TaskDecider
{
    public static Rejection? Decide(Run run, InstanceCommand.TaskCommand command) =>
        !run.State.Tasks.TryGetValue(command.TaskId, out var task) ? InstanceRejections.TaskNotOpen
        : command.ExpectedVersion is { } seen && seen != task.Version ? InstanceRejections.TaskStale
        : InTransition(run, task, command) is { } busy ? busy
        : task.Suspension is not null && !IsForTasksAtRest(command) ? InstanceRejections.TaskSuspended
        : command switch
        {
            InstanceCommand.ClaimTask => Claim(run, task),
            InstanceCommand.ReleaseTask => Release(run, task),
            InstanceCommand.CompleteTask c => Complete(run, task, c.Variables),
            InstanceCommand.AssignTask c => TaskAssignment.Assign(run, task, c),
            InstanceCommand.ForwardTask c => TaskAssignment.Forward(run, task, c),
            InstanceCommand.DelegateTask c => TaskDelegating.Delegate(run, task, c),
            InstanceCommand.ResolveTask c => TaskDelegating.Resolve(run, task, c),
            InstanceCommand.UpdateTask c => TaskUpdate.Update(run, task, c),
            InstanceCommand.SkipTask c => TaskSkip.Skip(run, task, c.Reason),
            InstanceCommand.StartTask => TaskWork.Start(run, task),
            InstanceCommand.StopTask => TaskWork.Stop(run, task),
            InstanceCommand.SuspendTask c => TaskSuspending.Suspend(run, task, c),
            InstanceCommand.ResumeTask c => TaskSuspending.Resume(run, task, c),
            InstanceCommand.CommentTask c => TaskWork.Comment(run, task, c.Text),
            _ => throw new UnreachableException(command.GetType().Name),
        };

    private static bool IsForTasksAtRest(InstanceCommand.TaskCommand command) =>
        command is InstanceCommand.ResumeTask or InstanceCommand.CommentTask or InstanceCommand.AssignTask or InstanceCommand.SkipTask;

    private static Rejection? InTransition(Run run, HumanTask task, InstanceCommand.TaskCommand command) =>
        task.Transition is { } transition && command is not InstanceCommand.CommentTask
            ? InstanceRejections.TaskInTransition(TaskTransitions.AskedOf(run, task, transition), transition.Event)
            : null;

    /// <summary>What must come first so that the actor is the owner of a task: nothing, or taking one that nobody has.</summary>
    public static Rejection? Own(Run run, HumanTask task, out ImmutableArray<TaskMove> first)
    {
        first = task.Owner is null ? [new TaskMove.Claim(run.Context.Actor)] : [];
        return RefusalToTake(run, task) is { } rejection
            ? rejection == InstanceRejections.TaskAlreadyClaimed ? InstanceRejections.TaskNotOwner : rejection
            : null;
    }

    /// <summary>A person acting for another post is somebody else: work belongs to posts.</summary>
    public static bool IsSame(Actor owner, Actor actor) => owner.PersonId == actor.PersonId && owner.ActsFor() == actor.ActsFor();

    public static bool IsCandidate(HumanTask task, DecisionContext context)
    {
        string?[] names = [context.Actor.PersonId, context.Actor.ActsFor()];
        return task.CandidateGroups.Overlaps(context.Groups)
            || names.Any(name => name is not null && (name == task.Assignee || task.CandidateUsers.Contains(name)));
    }

    /// <summary>Takes a task; one that another person has taken for the same post, too: it is the post's work, and both may do it.</summary>
    private static Rejection? Claim(Run run, HumanTask task) =>
        task.Owner is { } owner && IsForSamePost(owner, run.Context.Actor) ? Take(run, task, FourEyes.RefusalOf(run, task, run.Context.Actor))
        : task.Owner is { } self && IsSame(self, run.Context.Actor) ? null
        : Take(run, task, RefusalToTake(run, task));

    /// <summary>Why the actor may not have a task; null when they have it, or may take it.</summary>
    private static Rejection? RefusalToTake(Run run, HumanTask task) =>
        task.Owner is { } owner ? (IsSame(owner, run.Context.Actor) ? null : InstanceRejections.TaskAlreadyClaimed)
        : IsCandidate(task, run.Context) ? FourEyes.RefusalOf(run, task, run.Context.Actor)
        : InstanceRejections.TaskNotCandidate;

    private static Rejection? Take(Run run, HumanTask task, Rejection? refusal)
    {
        if (refusal is null)
        {
            TaskTransitions.Ask(run, task.Id, new TaskMove.Claim(run.Context.Actor));
        }

        return refusal;
    }

    private static Rejection? Release(Run run, HumanTask task)
    {
        if (task.Owner is null || !IsSame(task.Owner, run.Context.Actor))
        {
            return InstanceRejections.TaskNotOwner;
        }

        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        TaskTransitions.Ask(run, task.Id, new TaskMove.Release());
        return null;
    }

    private static Rejection? Complete(Run run, HumanTask task, FeelContext variables)
    {
        if (Own(run, task, out var first) is { } rejection)
        {
            return rejection;
        }

        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        if (FourEyes.RefusalOf(run, task, run.Context.Actor) is { } refusal)
        {
            // whoever had taken both of two tasks, and did the other one since
            return refusal;
        }

        TaskTransitions.Ask(run, task.Id, first.Add(new TaskMove.Complete(run.Context.Actor, variables.JsonShape())));
        return null;
    }

    private static bool IsForSamePost(Actor owner, Actor actor) =>
        owner.PersonId != actor.PersonId && owner.ActsFor() is { } post && post == actor.ActsFor();
}

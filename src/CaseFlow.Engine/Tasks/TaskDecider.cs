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

    /// <summary>Takes a task that nobody has; who has it already need not. Null when the actor is its owner then.</summary>
    public static Rejection? Own(Run run, HumanTask task) => ClaimFree(run, task) is { } rejection
        ? rejection == InstanceRejections.TaskAlreadyClaimed ? InstanceRejections.TaskNotOwner : rejection
        : null;

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
        task.Owner is { } owner && IsForSamePost(owner, run.Context.Actor) ? Take(run, task) : ClaimFree(run, task);

    private static Rejection? ClaimFree(Run run, HumanTask task)
    {
        if (task.Owner is { } owner)
        {
            return IsSame(owner, run.Context.Actor) ? null : InstanceRejections.TaskAlreadyClaimed;
        }

        return IsCandidate(task, run.Context) ? Take(run, task) : InstanceRejections.TaskNotCandidate;
    }

    private static Rejection? Take(Run run, HumanTask task)
    {
        if (FourEyes.RefusalOf(run, task, run.Context.Actor) is { } refusal)
        {
            return refusal;
        }

        run.Record(new InstanceEvent.TaskClaimed(task.Id, run.Context.Actor, run.Context.Now));
        return null;
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

        run.Record(new InstanceEvent.TaskReleased(task.Id));
        return null;
    }

    private static Rejection? Complete(Run run, HumanTask offered, FeelContext variables)
    {
        if (Own(run, offered) is { } rejection)
        {
            return rejection;
        }

        var task = run.State.Tasks[offered.Id];
        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        if (FourEyes.RefusalOf(run, task, run.Context.Actor) is { } refusal)
        {
            // whoever had taken both of two tasks, and did the other one since
            return refusal;
        }

        var entered = variables.JsonShape();
        run.Record(new InstanceEvent.TaskCompleted(task.Id, task.ElementId, entered, FactsOf(task, run.Context)));
        TaskLadder.Cancel(run, task.Id);
        Scopes.SetResult(run, run.State.Elements[task.ElementInstanceId], entered);
        run.Complete(task.ElementInstanceId);
        return null;
    }

    private static TaskFacts FactsOf(HumanTask task, DecisionContext context) =>
        new(
            context.Actor.PersonId,
            context.Actor.PostId,
            context.Actor.OrganisationId,
            context.Actor.OnBehalfOf,
            task.OpenedAt,
            task.ClaimedAt ?? context.Now,
            context.Now);

    private static bool IsForSamePost(Actor owner, Actor actor) =>
        owner.PersonId != actor.PersonId && owner.ActsFor() is { } post && post == actor.ActsFor();
}

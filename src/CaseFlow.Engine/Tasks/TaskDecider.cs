using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Who may claim, release and complete a human task, and when.</summary>
internal static class TaskDecider
{
    /// <summary>Takes a task; one that another person has taken for the same post, too: it is the post's work, and both may do it.</summary>
    public static Rejection? Claim(Run run, TaskId id)
    {
        return run.State.Tasks.TryGetValue(id, out var task) && task.Owner is { } owner && IsForSamePost(owner, run.Context.Actor)
            ? Take(run, task)
            : ClaimFree(run, id);
    }

    private static Rejection? ClaimFree(Run run, TaskId id)
    {
        if (!run.State.Tasks.TryGetValue(id, out var task))
        {
            return InstanceRejections.TaskNotOpen;
        }

        if (task.Owner is { } owner)
        {
            return IsSame(owner, run.Context.Actor) ? null : InstanceRejections.TaskAlreadyClaimed;
        }

        return IsCandidate(task, run.Context) ? Take(run, task) : InstanceRejections.TaskNotCandidate;
    }

    private static Rejection? Take(Run run, HumanTask task)
    {
        if (FourEyes.Forbid(run, task))
        {
            return InstanceRejections.TaskFourEyes;
        }

        run.Record(new InstanceEvent.TaskClaimed(task.Id, run.Context.Actor, run.Context.Now));
        return null;
    }

    public static Rejection? Release(Run run, TaskId id)
    {
        if (!run.State.Tasks.TryGetValue(id, out var task))
        {
            return InstanceRejections.TaskNotOpen;
        }

        if (task.Owner is null || !IsSame(task.Owner, run.Context.Actor))
        {
            return InstanceRejections.TaskNotOwner;
        }

        run.Record(new InstanceEvent.TaskReleased(id));
        return null;
    }

    public static Rejection? Complete(Run run, TaskId id, FeelContext variables)
    {
        if (ClaimFree(run, id) is { } rejection)
        {
            return rejection == InstanceRejections.TaskAlreadyClaimed ? InstanceRejections.TaskNotOwner : rejection;
        }

        var task = run.State.Tasks[id];
        if (FourEyes.Forbid(run, task))
        {
            // whoever had taken both of two tasks, and did the other one since
            return InstanceRejections.TaskFourEyes;
        }

        var entered = variables.JsonShape();
        run.Record(new InstanceEvent.TaskCompleted(id, task.ElementId, entered, FactsOf(task, run.Context)));
        TaskLadder.Cancel(run, id);
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

    /// <summary>A person acting for another post is somebody else: work belongs to posts.</summary>
    private static bool IsSame(Actor owner, Actor actor) => owner.PersonId == actor.PersonId && owner.ActsFor() == actor.ActsFor();

    private static bool IsForSamePost(Actor owner, Actor actor) =>
        owner.PersonId != actor.PersonId && owner.ActsFor() is { } post && post == actor.ActsFor();

    private static bool IsCandidate(HumanTask task, DecisionContext context)
    {
        string?[] names = [context.Actor.PersonId, context.Actor.ActsFor()];
        return task.CandidateGroups.Overlaps(context.Groups)
            || names.Any(name => name is not null && (name == task.Assignee || task.CandidateUsers.Contains(name)));
    }
}

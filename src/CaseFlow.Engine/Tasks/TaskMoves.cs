using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Does what was asked of a human task.</summary>
internal static class TaskMoves
{
    public static void Make(Run run, HumanTask task, TaskMove move)
    {
        switch (move)
        {
            case TaskMove.Claim claim:
                run.Record(new InstanceEvent.TaskClaimed(task.Id, claim.By, run.Context.Now));
                break;
            case TaskMove.Release:
                run.Record(new InstanceEvent.TaskReleased(task.Id));
                break;
            case TaskMove.Assign assign:
                run.Record(new InstanceEvent.TaskAssigned(
                    task.Id, task.ElementId, assign.PostId, assign.OrganisationId, assign.Owner, assign.Reason, run.Context.Now));
                break;
            case TaskMove.Forward forward:
                run.Record(new InstanceEvent.TaskForwarded(task.Id, task.ElementId, forward.CandidateGroups, forward.Reason, run.Context.Now));
                break;
            case TaskMove.HandOver delegated:
                run.Record(new InstanceEvent.TaskDelegated(
                    task.Id, task.ElementId, delegated.By, delegated.To, delegated.Returns, delegated.Reason, run.Context.Now));
                break;
            case TaskMove.Resolve resolved:
                run.Record(new InstanceEvent.TaskResolved(
                    task.Id, task.ElementId, resolved.By, resolved.ReturnedTo, resolved.Result, run.Context.Now));
                break;
            case TaskMove.Start when task.StartedAt is null:
                run.Record(new InstanceEvent.TaskStarted(task.Id, task.ElementId, run.Context.Now));
                break;
            case TaskMove.Update update:
                TaskUpdate.Make(run, task, update.Change, update.Reason);
                break;
            case TaskMove.Complete complete:
                Complete(run, task, complete);
                break;
            case TaskMove.Skip skip:
                run.Record(new InstanceEvent.TaskSkipped(task.Id, task.ElementId, skip.By, skip.Reason, run.Context.Now));
                TaskLadder.Cancel(run, task.Id);
                run.Complete(task.ElementInstanceId);
                break;
        }
    }

    /// <summary>Makes moves one after the other; the last may end the task.</summary>
    public static void MakeAll(Run run, TaskId taskId, ImmutableArray<TaskMove> moves)
    {
        foreach (var move in moves)
        {
            Make(run, run.State.Tasks[taskId], move);
        }
    }

    /// <summary>
    /// Does what all listeners have agreed to. Whoever was kept from the task meanwhile, by what they did elsewhere, does not get it; nor does somebody
    /// in whose place a listener has put another. What listeners corrected wins over what was asked.
    /// </summary>
    public static void MakeAgreed(Run run, TaskId taskId, TaskTransition transition)
    {
        var (task, moves, corrections) = (run.State.Tasks[taskId], transition.Moves, transition.Corrections);
        if (moves.Select(move => RefusalOf(run, task, move)).FirstOrDefault(found => found is not null) is { } refusal)
        {
            run.Record(new InstanceEvent.TaskTransitionDenied(
                taskId, task.ElementId, transition.Event, refusal.Code, refusal.Message, run.Context.Now));
        }
        else if (moves[^1] is TaskMove.Complete or TaskMove.Skip)
        {
            MakeAll(run, taskId, moves[..^1]);
            Correct(run, run.State.Tasks[taskId], transition.Event, corrections);
            Make(run, run.State.Tasks[taskId], moves[^1]);
        }
        else if (IsForAnother(moves[0].Receiver ?? task.Owner, corrections.Assignee))
        {
            MakeAll(run, taskId, task.Owner is null ? [] : [new TaskMove.Release()]);
            Correct(run, run.State.Tasks[taskId], transition.Event, corrections);
        }
        else
        {
            MakeAll(run, taskId, moves);
            Correct(run, run.State.Tasks[taskId], transition.Event, corrections);
        }
    }

    private static Rejection? RefusalOf(Run run, HumanTask task, TaskMove move) =>
        (move is TaskMove.Complete { By: var completer } ? completer : move.Receiver) is { } receiver ? FourEyes.RefusalOf(run, task, receiver) : null;

    private static bool IsForAnother(Actor? receiver, string? assignee) =>
        assignee is not null && receiver is not null && assignee != receiver.PersonId && assignee != receiver.ActsFor();

    private static void Correct(Run run, HumanTask task, ListenerEvent on, TaskCorrections corrections)
    {
        var corrected = task.Draft.With(corrections);
        if (corrections.IsEmpty || (corrected.IsForNobody && task.Owner is null))
        {
            // what was asked has left it to those alone whom the listener took away
            corrected = corrected with { Assignee = task.Assignee, CandidateGroups = task.CandidateGroups, CandidateUsers = task.CandidateUsers };
        }

        if (!corrected.IsSameAs(task.Draft))
        {
            run.Record(new InstanceEvent.TaskCorrected(task.Id, task.ElementId, on, corrections, corrected, run.Context.Now));
            if (corrected.DueAt is { } dueAt && dueAt != task.DueAt)
            {
                TaskUpdate.Rearm(run, task, dueAt);
            }
        }
    }

    private static void Complete(Run run, HumanTask task, TaskMove.Complete complete)
    {
        run.Record(new InstanceEvent.TaskCompleted(task.Id, task.ElementId, complete.Variables, FactsOf(task, complete.By, run.Context.Now)));
        TaskLadder.Cancel(run, task.Id);
        Scopes.SetResult(run, run.State.Elements[task.ElementInstanceId], complete.Variables);
        run.Complete(task.ElementInstanceId);
    }

    private static TaskFacts FactsOf(HumanTask task, Actor by, DateTimeOffset now) =>
        new(by.PersonId, by.PostId, by.OrganisationId, by.OnBehalfOf, task.OpenedAt, task.ClaimedAt ?? now, now);
}

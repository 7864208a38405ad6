using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Takes tasks from somebody who may not act for a post any more, so that none is left with nobody.</summary>
internal static class TaskWithdrawal
{
    public static Rejection? Withdraw(Run run, InstanceCommand.WithdrawTask command)
    {
        if (run.State.Tasks.TryGetValue(command.TaskId, out var asked) && IsAskedByThem(asked, command))
        {
            // they may not have asked: no listener is heard on it
            TaskTransitions.Drop(run, asked);
        }

        if (run.State.Tasks.TryGetValue(command.TaskId, out var task) && !task.IsGoing && (IsTheirs(task, command) || WasMeantForThem(task, command)))
        {
            var heir = task.Owner is null ? null : command.Heir;
            run.Record(new InstanceEvent.TaskWithdrawn(
                task.Id, task.ElementId, command.PersonId, command.PostId, heir, Added(task, command), command.Reason, run.Context.Now));
        }

        return null;
    }

    private static bool IsTheirs(HumanTask task, InstanceCommand.WithdrawTask command) => IsThem(task.Owner, command);

    /// <summary>What they have asked of it, or what would give it to them.</summary>
    private static bool IsAskedByThem(HumanTask task, InstanceCommand.WithdrawTask command) =>
        task is { IsGoing: false, Transition.Moves: { } moves } && (IsTheirs(task, command) || moves.Any(move => IsThem(move.Receiver, command)));

    private static bool IsThem(Actor? actor, InstanceCommand.WithdrawTask command) =>
        actor is not null && actor.PersonId == command.PersonId && actor.ActsFor() == command.PostId;

    /// <summary>Nobody else of the post could take it.</summary>
    private static bool WasMeantForThem(HumanTask task, InstanceCommand.WithdrawTask command) =>
        task.Owner is null
        && (task.Assignee == command.PersonId || task.CandidateUsers.Contains(command.PersonId))
        && !Added(task, command).IsEmpty;

    private static ImmutableSortedSet<string> Added(HumanTask task, InstanceCommand.WithdrawTask command) =>
        task.CandidateGroups.Overlaps(command.PostGroups) || task.Assignee == command.PostId || task.CandidateUsers.Contains(command.PostId)
            ? task.CandidateUsers.Clear()
            : task.CandidateUsers.Clear().Add(command.PostId);
}

using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Gives a human task to somebody else, or offers it to others.</summary>
internal static class TaskAssignment
{
    public static Rejection? Assign(Run run, HumanTask task, InstanceCommand.AssignTask command)
    {
        if (IsWith(task, command))
        {
            return InstanceRejections.TaskAlreadyTheirs;
        }

        if (FourEyes.ForbidPost(run, task, command.PostId, command.OrganisationId)
            || (command.Owner is { } owner && FourEyes.RefusalOf(run, task, owner) is not null))
        {
            return InstanceRejections.TaskSeparated;
        }

        TaskTransitions.Ask(run, task.Id, new TaskMove.Assign(command.PostId, command.OrganisationId, command.Owner, command.Reason));
        return null;
    }

    public static Rejection? Forward(Run run, HumanTask task, InstanceCommand.ForwardTask command)
    {
        if (task.Owner is { } owner ? !TaskDecider.IsSame(owner, run.Context.Actor) : !TaskDecider.IsCandidate(task, run.Context))
        {
            return task.Owner is null ? InstanceRejections.TaskNotCandidate : InstanceRejections.TaskNotOwner;
        }

        if (task.Delegation is not null)
        {
            return InstanceRejections.TaskDelegated;
        }

        if (command.CandidateGroups.IsEmpty || command.CandidateGroups.SetEquals(task.CandidateGroups))
        {
            return InstanceRejections.TaskForwardedNowhere;
        }

        TaskTransitions.Ask(run, task.Id, new TaskMove.Forward(command.CandidateGroups, command.Reason));
        return null;
    }

    private static bool IsWith(HumanTask task, InstanceCommand.AssignTask command) => (task.Owner, command.Owner) switch
    {
        ({ } owner, { } named) => TaskDecider.IsSame(owner, named),
        (null, null) => task is { Assignee: null, CandidateGroups.IsEmpty: true, CandidateUsers: [var one] } && one == command.PostId,
        _ => false,
    };
}

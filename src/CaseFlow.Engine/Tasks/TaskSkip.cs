using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Lets a process go on without a human task that its model calls skippable.</summary>
internal static class TaskSkip
{
    public static Rejection? Skip(Run run, HumanTask task, string reason)
    {
        if (!((UserTask)run.Model.Node(task.ElementId)).IsSkippable)
        {
            return InstanceRejections.TaskNotSkippable;
        }

        TaskTransitions.Ask(run, task.Id, new TaskMove.Skip(run.Context.Actor, reason));
        return null;
    }
}

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

        run.Record(new InstanceEvent.TaskSkipped(task.Id, task.ElementId, run.Context.Actor, reason, run.Context.Now));
        TaskLadder.Cancel(run, task.Id);
        run.Complete(task.ElementInstanceId);
        return null;
    }
}

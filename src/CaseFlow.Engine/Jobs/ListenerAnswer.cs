using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Jobs;

/// <summary>What a listener's answer does.</summary>
internal static class ListenerAnswer
{
    public static Rejection? Take(Run run, OpenJob job, JobListener listener, InstanceCommand.CompleteJob command)
    {
        if (RefusalOf(run, job, listener, command) is { } refusal)
        {
            return refusal;
        }

        var result = command.Variables.JsonShape();
        var corrections = command.DeniedReason is null && command.Corrections is { IsEmpty: false } said ? said : null;
        run.Record(new InstanceEvent.JobCompleted(job.Id, job.ElementId, result, corrections));
        if (command.DeniedReason is { } reason && listener.TaskId is { } denied)
        {
            run.Record(new InstanceEvent.TaskTransitionDenied(denied, job.ElementId, listener.Event, job.JobType, reason, run.Context.Now));
            return null;
        }

        if (!listener.IsOfTask)
        {
            Listening.SetResult(run, run.State.Elements[job.ElementInstanceId], listener.Event, result);
        }

        Listening.GoOn(run, run.State.Elements[job.ElementInstanceId], listener.TaskId);
        return null;
    }

    private static Rejection? RefusalOf(Run run, OpenJob job, JobListener listener, InstanceCommand.CompleteJob command) =>
        !listener.IsOfTask ? (command is { Corrections: null, DeniedReason: null } ? null : InstanceRejections.JobNoTaskListener)
        : command.Variables.Entries.Length > 0 ? InstanceRejections.JobListenerVariables
        : command.DeniedReason is not null ? (listener.CanDeny ? null : InstanceRejections.JobNotDeniable)
        : command.Corrections is { IsEmpty: false } corrections ? RefusalOf(run, job, listener, corrections)
        : null;

    private static Rejection? RefusalOf(Run run, OpenJob job, JobListener listener, TaskCorrections corrections)
    {
        var task = listener.TaskId is { } id ? run.State.Tasks[id] : null;
        var before = task?.Draft.With(task.Transition?.Corrections) ?? run.State.Elements[job.ElementInstanceId].Draft!;
        return corrections.Priority is < 0 or > 100 ? InstanceRejections.JobBadPriority
            : before.With(corrections).IsForNobody && !before.IsForNobody ? InstanceRejections.JobCorrectsToNobody
            : TaskUpdate.RefusalOf(run, task, before, corrections);
    }
}

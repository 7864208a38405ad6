using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Jobs;

/// <summary>What the host's answers to a job do.</summary>
internal static class JobDecider
{
    public static Rejection? Complete(Run run, InstanceCommand.CompleteJob command)
    {
        if (!run.State.Jobs.TryGetValue(command.JobId, out var job))
        {
            return InstanceRejections.JobNotOpen;
        }

        if (job.Listener is { } listener)
        {
            return ListenerAnswer.Take(run, job, listener, command);
        }

        if (command is not { Corrections: null, DeniedReason: null })
        {
            return InstanceRejections.JobNoTaskListener;
        }

        var result = command.Variables.JsonShape();
        run.Record(new InstanceEvent.JobCompleted(job.Id, job.ElementId, result));
        Scopes.SetResult(run, run.State.Elements[job.ElementInstanceId], result);
        run.Complete(job.ElementInstanceId);
        return null;
    }

    public static Rejection? Fail(Run run, InstanceCommand.FailJob command)
    {
        if (!run.State.Jobs.TryGetValue(command.JobId, out var job))
        {
            return InstanceRejections.JobNotOpen;
        }

        run.Record(new InstanceEvent.JobFailed(
            job.Id, job.ElementId, Math.Max(0, command.RetriesLeft), command.Message, command.RetriesLeft > 0 ? run.Context.Now + command.RetryAfter : null));
        if (command.RetriesLeft <= 0)
        {
            var fault = new Fault("job.no_retries", $"Expected job {job.JobType} to be done, but it failed: {command.Message}");
            run.Raise(run.State.Elements[job.ElementInstanceId], job.Listener is null ? ElementStep.Execute : ElementStep.Listen, fault, job.Listener?.TaskId);
        }

        return null;
    }

    public static Rejection? ThrowError(Run run, InstanceCommand.ThrowJobError command)
    {
        if (!run.State.Jobs.TryGetValue(command.JobId, out var job))
        {
            return InstanceRejections.JobNotOpen;
        }

        if (job.Listener is not null)
        {
            return InstanceRejections.JobListenerThrows;
        }

        run.Record(new InstanceEvent.JobErrorThrown(job.Id, job.ElementId, command.ErrorCode, command.Message));
        run.ThrowError(run.State.Elements[job.ElementInstanceId], command.ErrorCode, command.Message, command.Variables.JsonShape());
        return null;
    }

    public static Rejection? ThrowEscalation(Run run, InstanceCommand.ThrowJobEscalation command)
    {
        if (!run.State.Jobs.TryGetValue(command.JobId, out var job))
        {
            return InstanceRejections.JobNotOpen;
        }

        if (job.Listener is not null)
        {
            return InstanceRejections.JobListenerThrows;
        }

        Propagation.ThrowEscalation(run, run.State.Elements[job.ElementInstanceId], command.EscalationCode, command.Variables.JsonShape());
        return null;
    }
}

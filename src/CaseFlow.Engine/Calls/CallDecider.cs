using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Calls;

/// <summary>What the fate of a called instance does to its caller.</summary>
internal static class CallDecider
{
    public static Rejection? Complete(Run run, InstanceCommand.CompleteCall command)
    {
        if (!run.State.Calls.TryGetValue(command.ChildInstanceId, out var call))
        {
            return InstanceRejections.CallNotOpen;
        }

        var element = run.State.Elements[call.ElementInstanceId];
        var result = command.Variables.JsonShape();
        run.Record(new InstanceEvent.CallActivityCompleted(call.ChildInstanceId, call.ElementId, result));
        // nothing comes back unless the model says so: a child's variables are its own
        if (run.NodeOf(element) is CallActivity { PropagatesAllChildVariables: true } or { Outputs.IsEmpty: false })
        {
            Scopes.SetResult(run, element, result);
        }

        run.Complete(element.Id);
        return null;
    }

    public static Rejection? Fail(Run run, InstanceCommand.FailCall command)
    {
        if (!run.State.Calls.TryGetValue(command.ChildInstanceId, out var call))
        {
            return InstanceRejections.CallNotOpen;
        }

        var element = run.State.Elements[call.ElementInstanceId];
        run.Record(new InstanceEvent.CallActivityFailed(call.ChildInstanceId, call.ElementId, command.ErrorCode, command.Message));
        if (command.ErrorCode is { } code)
        {
            run.ThrowError(element, code, command.Message, FeelContext.Empty);
        }
        else
        {
            var fault = new Fault("call.failed", $"Expected process {call.ProcessId} to complete, but: {command.Message}");
            run.Raise(element, ElementStep.Execute, fault);
        }

        return null;
    }

    public static Rejection? Escalate(Run run, InstanceCommand.EscalateCall command)
    {
        if (!run.State.Calls.TryGetValue(command.ChildInstanceId, out var call))
        {
            return InstanceRejections.CallNotOpen;
        }

        Propagation.ThrowEscalation(run, run.State.Elements[call.ElementInstanceId], command.EscalationCode, command.Variables.JsonShape());
        return null;
    }
}

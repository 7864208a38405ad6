using CaseFlow.App.Workflows;
using CaseFlow.App.Workflows.Jobs;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Scenarios;

/// <summary>What a host does for each event (see the events' own comments), done on a stage.</summary>
internal sealed class StageReactions(Stage stage, Scenario scenario)
{
    public Rejection? To(InstanceId id, InstanceEvent happened) => happened switch
    {
        InstanceEvent.CallActivityStarted e => Call(id, e),
        InstanceEvent.CallActivityCancelled e when stage.Find(e.ChildInstanceId) is not null =>
            stage.Send(e.ChildInstanceId, new InstanceCommand.Terminate("Its caller was cancelled.")),
        InstanceEvent.Ended e => TellCaller(id, e),
        InstanceEvent.EscalationThrown { CatchingElementId: null } e when CallerOf(id) is { } parent =>
            stage.Send(parent.InstanceId, new InstanceCommand.EscalateCall(id, e.EscalationCode, e.Variables)),
        InstanceEvent.JobCreated e => Job(id, e),
        InstanceEvent.MessageSubscriptionOpened e => Tell(new MailboxCommand.Subscribe(
            new(e.SubscriptionId, id, stage.Find(id)!.ProcessId, e.MessageName, e.CorrelationKey))),
        InstanceEvent.MessageSubscriptionClosed e => Tell(new MailboxCommand.Unsubscribe(e.SubscriptionId)),
        InstanceEvent.SignalAwaited e => Tell(new MailboxCommand.Listen(new(e.SubscriptionId, id, e.SignalName))),
        InstanceEvent.SignalDropped e => Tell(new MailboxCommand.EndListening(e.SubscriptionId)),
        InstanceEvent.SignalThrown e => Broadcast(e.SignalName, e.Variables, id),
        _ => null,
    };

    public Rejection? To(MailboxEvent happened) => happened switch
    {
        MailboxEvent.Delivered e =>
            stage.Send(e.InstanceId, new InstanceCommand.CorrelateMessage(e.SubscriptionId, e.Message.Id, e.Message.Variables)),
        MailboxEvent.Broadcast e => e.Receivers
            .Select(receiver => stage.Send(receiver, new InstanceCommand.CatchSignal(e.SignalName, e.Variables)))
            .FirstOrDefault(rejection => rejection is not null),
        _ => null,
    };

    /// <summary>Gives a signal to all who wait for it, and starts the processes that begin with it.</summary>
    public Rejection? Broadcast(string name, FeelContext variables, InstanceId? from)
    {
        var started =
            from process in stage.Bundle.Processes.Values
            from start in process.StartEvents
            where start.Definition is SignalEventDefinition { SignalName: ModelExpression.Literal literal } && literal.Text == name
            select stage.Start(process.Id, new InstanceStart(variables, StartElementId: start.Id));
        return Tell(new MailboxCommand.Broadcast(name, variables, from)) ?? started.FirstOrDefault(rejection => rejection is not null);
    }

    private Rejection? Tell(MailboxCommand command) => stage.Tell(command) is { IsRejected: true } decision ? decision.Rejection : null;

    private Rejection? Call(InstanceId id, InstanceEvent.CallActivityStarted call)
    {
        if (stage.Next("calls", scenario.Calls, call.ProcessId) is { } standIn)
        {
            return AnswerCall(id, call, standIn);
        }

        var among = stage.Find(id)?.Workflows ?? stage.Bundle;
        var process = among.Processes.GetValueOrDefault(call.ProcessId);
        if (process is null || (call.Binding is BindingType.VersionTag && process.VersionTag != call.VersionTag))
        {
            var tagged = call.VersionTag is { } tag ? $" with the version tag \"{tag}\"" : "";
            return stage.Send(id, new InstanceCommand.FailCall(
                call.ChildInstanceId, null, $"Expected a process {call.ProcessId}{tagged} among the workflows, but there is none."));
        }

        return LevelOf(id) >= StartCalledProcess.MostLevels
            ? stage.Send(id, new InstanceCommand.FailCall(call.ChildInstanceId, null, StartCalledProcess.TooDeep(call.ProcessId)))
            : stage.Start(
                call.ProcessId,
                new InstanceStart(call.Variables, Parent: new ParentCall(id, call.ElementInstanceId), InstanceId: call.ChildInstanceId),
                among);
    }

    private Rejection? AnswerCall(InstanceId id, InstanceEvent.CallActivityStarted call, StandIn standIn)
    {
        var child = call.ChildInstanceId;
        return standIn switch
        {
            StandIn.Done done => stage.Evaluate(done.Variables, call.Variables, out FeelContext values) is { } problem
                ? stage.Send(id, new InstanceCommand.FailCall(child, null, problem.Message))
                : stage.Send(id, new InstanceCommand.CompleteCall(child, values)),
            StandIn.Throws thrown => stage.Send(id, new InstanceCommand.FailCall(child, thrown.Code, thrown.Message)),
            StandIn.Fails failed => stage.Send(id, new InstanceCommand.FailCall(child, null, failed.Message)),
            _ => null,
        };
    }

    private int LevelOf(InstanceId id)
    {
        var level = 0;
        for (var parent = CallerOf(id); parent is not null; level++)
        {
            parent = CallerOf(parent.InstanceId);
        }

        return level;
    }

    private ParentCall? CallerOf(InstanceId id) => stage.Find(id)?.State.Caller();

    private Rejection? TellCaller(InstanceId id, InstanceEvent.Ended end)
    {
        if (CallerOf(id) is not { } parent
            || stage.Find(parent.InstanceId)?.State is not Instance.Running caller
            || !caller.Calls.ContainsKey(id))
        {
            return null;
        }

        return stage.Send(parent.InstanceId, end.Kind is EndKind.Completed
            ? new InstanceCommand.CompleteCall(id, end.Variables)
            : new InstanceCommand.FailCall(id, end.ErrorCode, end.Reason ?? $"The called process ended as {end.Kind}."));
    }

    private Rejection? Job(InstanceId id, InstanceEvent.JobCreated job) => stage.Next("jobs", scenario.Jobs, job.JobType) switch
    {
        null when job.JobType == ConvertVariant.Type => Convert(id, job),
        null => stage.Send(id, new InstanceCommand.CompleteJob(job.JobId, FeelContext.Empty)),
        StandIn.Done done => stage.Evaluate(done.Variables, job.Variables, out FeelContext values) is { } problem
            ? stage.Send(id, new InstanceCommand.FailJob(job.JobId, 0, problem.Message))
            : stage.Send(id, new InstanceCommand.CompleteJob(job.JobId, values)),
        StandIn.Throws thrown => stage.Send(id, new InstanceCommand.ThrowJobError(job.JobId, thrown.Code, thrown.Message, FeelContext.Empty)),
        StandIn.Fails failed => stage.Send(id, new InstanceCommand.FailJob(job.JobId, 0, failed.Message)),
        _ => null,
    };

    /// <summary>The case goes on in the process of another variant, as the handler of the job would have it.</summary>
    private Rejection? Convert(InstanceId id, InstanceEvent.JobCreated job)
    {
        var variant = job.Variables.TryGet("variant", out var value) && value is FeelString text ? text.Value : string.Empty;
        var processId = variant == Variant.Standard ? StartWorkflowWhenCaseOpened.ProcessId : variant;
        return stage.Bundle.Processes.ContainsKey(processId)
            ? stage.Send(id, new InstanceCommand.Convert($"The case goes on as {variant}."))
                ?? stage.Start(processId, new InstanceStart(job.Variables))
            : stage.Send(id, new InstanceCommand.FailJob(
                job.JobId, 0, $"Expected the variable variant to name a process among the workflows, but there is no process \"{variant}\"."));
    }
}

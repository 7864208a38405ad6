using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Suspending;

/// <summary>What a suspended instance takes, what it holds and what it refuses.</summary>
internal static class Holding
{
    /// <summary>Whether a command is carried out although the instance is suspended.</summary>
    public static bool Takes(InstanceCommand command) => command
        is InstanceCommand.Suspend or InstanceCommand.Resume or InstanceCommand.Modify or InstanceCommand.AddItem or InstanceCommand.Migrate
        or InstanceCommand.Terminate or InstanceCommand.Convert or InstanceCommand.SetVariables or InstanceCommand.Retime
        or InstanceCommand.WithdrawTask;

    /// <summary>Keeps something until the instance is resumed, or refuses what would be refused at once.</summary>
    public static Rejection? Hold(Run run, InstanceCommand.Trigger trigger)
    {
        var state = run.State;
        switch (trigger)
        {
            case InstanceCommand.CorrelateMessage message when !Awaits(state, message):
            case InstanceCommand.CatchSignal signal when state.Signals.Values.All(awaited => awaited.SignalName != signal.SignalName):
                return null;
            case var _ when JobOf(trigger) is { } job && (!state.Jobs.ContainsKey(job) || state.Held.Any(held => Answers(held.Trigger, job))):
                return InstanceRejections.JobNotOpen;
            case var _ when CallOf(trigger) is { } call && (!state.Calls.ContainsKey(call) || state.Held.Any(held => Answers(held.Trigger, call))):
                return InstanceRejections.CallNotOpen;
            default:
                run.Record(new InstanceEvent.TriggerHeld(new HeldTrigger(trigger, run.Context.Now)));
                return null;
        }
    }

    /// <summary>Gives back the messages that an instance holds and does not live to get.</summary>
    public static void ReturnMessages(Run run)
    {
        foreach (var message in run.State.Held.Select(held => held.Trigger).OfType<InstanceCommand.CorrelateMessage>())
        {
            run.Record(new InstanceEvent.MessageReturned(message.SubscriptionId, message.MessageId));
        }
    }

    private static bool Awaits(Instance.Running state, InstanceCommand.CorrelateMessage message) =>
        state.Subscriptions.TryGetValue(message.SubscriptionId, out var open)
        && !open.MessageIds.Contains(message.MessageId)
        && !state.Held.Any(held => held.Trigger is InstanceCommand.CorrelateMessage known
            && known.SubscriptionId == message.SubscriptionId
            && known.MessageId == message.MessageId);

    private static JobId? JobOf(InstanceCommand.Trigger trigger) => trigger switch
    {
        InstanceCommand.CompleteJob c => c.JobId,
        InstanceCommand.FailJob c => c.JobId,
        InstanceCommand.ThrowJobError c => c.JobId,
        InstanceCommand.ThrowJobEscalation c => c.JobId,
        _ => null,
    };

    private static InstanceId? CallOf(InstanceCommand.Trigger trigger) => trigger switch
    {
        InstanceCommand.CompleteCall c => c.ChildInstanceId,
        InstanceCommand.FailCall c => c.ChildInstanceId,
        InstanceCommand.EscalateCall c => c.ChildInstanceId,
        _ => null,
    };

    /// <summary>Whether a job is over with it.</summary>
    private static bool Answers(InstanceCommand.Trigger held, JobId job) =>
        held is not (InstanceCommand.ThrowJobEscalation or InstanceCommand.FailJob { RetriesLeft: > 0 }) && JobOf(held) == job;

    /// <summary>Whether a call is over with it.</summary>
    private static bool Answers(InstanceCommand.Trigger held, InstanceId call) => held is not InstanceCommand.EscalateCall && CallOf(held) == call;
}

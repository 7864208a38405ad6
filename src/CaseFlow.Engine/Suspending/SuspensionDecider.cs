using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Suspending;

/// <summary>Lets an instance stand still and go on. Deadlines are moments in the world: they pass meanwhile, and what is due then is due.</summary>
internal static class SuspensionDecider
{
    public static Rejection? Suspend(Run run, InstanceCommand.Suspend command)
    {
        var isAlready = command.WithCaller ? run.State.Suspension is { WithCaller: true } : run.State.Suspension is { ByItself: true };
        if (isAlready)
        {
            return command.WithCaller ? null : InstanceRejections.AlreadySuspended;
        }

        run.Record(new InstanceEvent.Suspended(command.WithCaller, command.Grounds, run.Context.Now));
        return null;
    }

    public static Rejection? Resume(Run run, InstanceCommand.Resume command)
    {
        var suspension = run.State.Suspension;
        if (command.WithCaller ? suspension is not { WithCaller: true } : suspension is not { ByItself: true })
        {
            return command.WithCaller ? null : suspension is null ? InstanceRejections.NotSuspended : InstanceRejections.SuspendedWithCaller;
        }

        var goesOn = command.WithCaller ? !suspension.ByItself : !suspension.WithCaller;
        var work = run.State.HeldWork;
        run.Record(new InstanceEvent.Resumed(command.WithCaller, goesOn, command.Grounds, run.Context.Now));
        if (goesOn)
        {
            run.TakeUp(work);
            run.UntilAllWait();
            ReleaseAll(run);
        }

        return null;
    }

    /// <summary>
    /// What is being ended does not stand still: the listeners that look at that have to be heard. What was held has nowhere to go any more.
    /// </summary>
    public static void Lift(Run run, string? reason)
    {
        if (run.State.Suspension is not { } suspension)
        {
            return;
        }

        foreach (var held in run.State.Held)
        {
            run.Record(new InstanceEvent.TriggerReleased(held.At));
        }

        var grounds = reason ?? "It is being ended.";
        if (suspension is { ByItself: true, WithCaller: true })
        {
            run.Record(new InstanceEvent.Resumed(WithCaller: true, GoesOn: false, grounds, run.Context.Now));
        }

        run.Record(new InstanceEvent.Resumed(WithCaller: !suspension.ByItself, GoesOn: true, grounds, run.Context.Now));
    }

    private static void ReleaseAll(Run run)
    {
        while (!run.IsOver && run.State.Held is [var next, ..])
        {
            // whichever of the two came first may have ended the other
            TimerDecider.FireDueBy(run, next.At);
            if (!run.IsOver)
            {
                run.Record(new InstanceEvent.TriggerReleased(next.At));
                Release(run, next.Trigger);
                run.UntilAllWait();
            }
        }
    }

    /// <summary>What nobody waits for any more, since something that came earlier ended it, changes nothing.</summary>
    private static void Release(Run run, InstanceCommand.Trigger trigger)
    {
        if (trigger is InstanceCommand.CorrelateMessage message && !IsStillFor(message, run))
        {
            run.Record(new InstanceEvent.MessageReturned(message.SubscriptionId, message.MessageId));
        }
        else
        {
            InstanceDecider.Receive(trigger, run);
        }
    }

    private static bool IsStillFor(InstanceCommand.CorrelateMessage message, Run run) =>
        run.State.Subscriptions.ContainsKey(message.SubscriptionId) && !(message.ExpiresAt <= run.Context.Now);
}

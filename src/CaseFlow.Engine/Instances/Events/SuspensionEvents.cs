using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>
    /// The instance stands still. The host keeps its timers from firing and its jobs from going out, shows its tasks as not to be worked on, tells the
    /// mailbox (<see cref="Messages.MailboxCommand.Suspend"/>), and suspends the instances that it has called.
    /// </summary>
    /// <param name="WithCaller">Whether its caller took it along; else somebody suspended this very instance.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.suspended")]
    public sealed record Suspended(bool WithCaller, string Grounds, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with
        {
            Suspension = state.Suspension is { } already
                ? already with { ByItself = already.ByItself || !WithCaller, WithCaller = already.WithCaller || WithCaller }
                : new Suspension(At, !WithCaller, WithCaller),
        };
    }

    /// <summary>
    /// Somebody let the instance go on. If it does, the host undoes what it did when the instance was suspended: timers that are due by now fire, jobs
    /// go out, and what it has called goes on. What was held follows.
    /// </summary>
    /// <param name="WithCaller">Whether its caller let it go on.</param>
    /// <param name="GoesOn">Whether it goes on; else it is kept by the other of its two suspensions.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="At">When.</param>
    [EventName("instance.resumed")]
    public sealed record Resumed(bool WithCaller, bool GoesOn, string Grounds, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => GoesOn
            ? state with { Suspension = null, HeldWork = HeldWork.None }
            : state with { Suspension = state.Suspension! with { ByItself = WithCaller, WithCaller = !WithCaller } };
    }

    /// <summary>Something reached the instance while it is suspended; it waits until the instance is resumed.</summary>
    [EventName("instance.trigger_held")]
    public sealed record TriggerHeld(HeldTrigger Held) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Held = state.Held.Add(Held) };
    }

    /// <summary>What was held longest reaches the instance now; what it does follows.</summary>
    /// <param name="At">When it came.</param>
    [EventName("instance.trigger_released")]
    public sealed record TriggerReleased(DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Held = state.Held.RemoveAt(0) };
    }

    /// <summary>A command that a suspended instance takes has left something to do until it is resumed.</summary>
    [EventName("instance.work_held")]
    public sealed record WorkHeld(HeldWork Work) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { HeldWork = state.HeldWork.And(Work) };
    }

    /// <summary>
    /// A message that was held comes too late, or to nobody any more: the host gives it back to the mailbox
    /// (<see cref="Messages.MailboxCommand.Return"/>), where somebody else of the process may still get it.
    /// </summary>
    [EventName("instance.message_returned")]
    public sealed record MessageReturned(SubscriptionId SubscriptionId, Guid MessageId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}

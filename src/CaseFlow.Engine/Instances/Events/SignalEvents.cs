using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>An element waits for a signal; the host tells the mailbox (<see cref="Messages.MailboxCommand.Listen"/>).</summary>
    /// <param name="SubscriptionId">The wait.</param>
    /// <param name="OwnerId">The element instance with which it ends.</param>
    /// <param name="ElementId">The event that happens.</param>
    /// <param name="SignalName">The signal.</param>
    [EventName("instance.signal_awaited")]
    public sealed record SignalAwaited(SubscriptionId SubscriptionId, ElementInstanceId OwnerId, string ElementId, string SignalName) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with
            {
                LastOrder = state.LastOrder + 1,
                Signals = state.Signals.Add(SubscriptionId, new AwaitedSignal(SubscriptionId, OwnerId, ElementId, SignalName, state.LastOrder + 1)),
            };
    }

    /// <summary>The element no longer waits for its signal; the host tells the mailbox.</summary>
    [EventName("instance.signal_dropped")]
    public sealed record SignalDropped(SubscriptionId SubscriptionId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Signals = state.Signals.Remove(SubscriptionId) };
    }

    /// <summary>
    /// A signal was thrown. Whoever waits for it in this instance has it already; the host broadcasts it to all others
    /// (<see cref="Messages.MailboxCommand.Broadcast"/>), and starts the processes that begin with it.
    /// </summary>
    /// <param name="ElementInstanceId">Where it was thrown.</param>
    /// <param name="ElementId">The element that threw it.</param>
    /// <param name="SignalName">The signal.</param>
    /// <param name="Variables">What it brings along: what the input mappings of its event chose.</param>
    [EventName("instance.signal_thrown")]
    public sealed record SignalThrown(ElementInstanceId ElementInstanceId, string ElementId, string SignalName, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }

    /// <summary>A signal reached an element that waits for it.</summary>
    [EventName("instance.signal_caught")]
    public sealed record SignalCaught(SubscriptionId SubscriptionId, string ElementId, string SignalName, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}

using System.Diagnostics;

namespace CaseFlow.Engine.Instances;

/// <summary>What has happened to an instance. Each event carries all that its effect on the state needs, so that no model is needed to evolve.</summary>
public abstract partial record InstanceEvent
{
    private InstanceEvent()
    {
    }

    /// <summary>The state of which this event is now part.</summary>
    /// <exception cref="UnreachableException">The event cannot follow the state: the stream is damaged or the decider is wrong.</exception>
    internal virtual Instance ApplyTo(Instance state) =>
        state is Instance.Running running ? Apply(running) : throw new UnreachableException($"{GetType().Name} on {state.GetType().Name}.");

    /// <summary>The effect on a running instance.</summary>
    private protected abstract Instance Apply(Instance.Running state);
}

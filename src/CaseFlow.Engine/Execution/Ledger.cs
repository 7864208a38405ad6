using System.Runtime.InteropServices;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Execution;

/// <summary>Records events and evolves the state with each, so that every step of a decision sees the last one.</summary>
internal sealed class Ledger(Instance state)
{
    private readonly List<InstanceEvent> _events = [];

    public Instance State { get; private set; } = state;

    public ReadOnlySpan<InstanceEvent> Events => CollectionsMarshal.AsSpan(_events);

    public void Record(InstanceEvent @event)
    {
        State = Instance.Evolve(State, @event);
        _events.Add(@event);
    }

    public Mark SetMark() => new(State, _events.Count);

    /// <summary>Forgets what was recorded since the mark: a step happens whole or not at all.</summary>
    public void RollBack(Mark mark)
    {
        State = mark.State;
        _events.RemoveRange(mark.Count, _events.Count - mark.Count);
    }

    internal readonly record struct Mark(Instance State, int Count);
}

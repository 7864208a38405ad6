using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>Somebody lets the instance go on elsewhere than its flows would: a deviation. What begins and what ends follows as events.</summary>
    /// <param name="From">What ends.</param>
    /// <param name="To">What begins.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.modified")]
    public sealed record Modified(ImmutableArray<ModifiedElement> From, ImmutableArray<ModifiedElement> To, string Grounds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}

/// <summary>An element that was begun or ended by hand.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="Name">What it is called.</param>
public sealed record ModifiedElement(string ElementId, string Name);

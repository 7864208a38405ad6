using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
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

    /// <summary>Somebody added an item to a multi-instance activity that runs: a deviation. Its visit follows when it begins.</summary>
    /// <param name="ElementInstanceId">The body of the activity.</param>
    /// <param name="ElementId">The activity.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Item">The item.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.item_added")]
    public sealed record ItemAdded(ElementInstanceId ElementInstanceId, string ElementId, string Name, FeelValue Item, string Grounds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithElement(ElementInstanceId, body => body.WithItem(Item));
    }
}

/// <summary>An element that was begun or ended by hand.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="Name">What it is called.</param>
public sealed record ModifiedElement(string ElementId, string Name);

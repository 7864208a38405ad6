using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>Somebody lets the instance go on elsewhere than its flows would: a deviation. What begins and what ends follows as events.</summary>
    /// <param name="BegunIds">Elements that begin.</param>
    /// <param name="EndedIds">Elements that end.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.modified")]
    public sealed record Modified(ImmutableArray<string> BegunIds, ImmutableArray<string> EndedIds, string Grounds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}

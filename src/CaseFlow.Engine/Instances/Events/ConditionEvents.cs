using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>An element waits until a condition becomes true. Nothing is to be done by the host: the engine looks at it after each command.</summary>
    /// <param name="ConditionId">The wait.</param>
    /// <param name="OwnerId">The element instance with which it ends.</param>
    /// <param name="ElementId">The event that happens.</param>
    [EventName("instance.condition_awaited")]
    public sealed record ConditionAwaited(ConditionId ConditionId, ElementInstanceId OwnerId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with
            {
                LastOrder = state.LastOrder + 1,
                Conditions = state.Conditions.Add(ConditionId, new AwaitedCondition(ConditionId, OwnerId, ElementId, state.LastOrder + 1)),
            };
    }

    /// <summary>A condition became true, so that its event happens; or it is true no longer, so that it may happen again.</summary>
    [EventName("instance.condition_changed")]
    public sealed record ConditionChanged(ConditionId ConditionId, string ElementId, bool Holds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Conditions = state.Conditions.SetItem(ConditionId, state.Conditions[ConditionId] with { Holds = Holds }) };
    }

    /// <summary>The element no longer waits for its condition.</summary>
    [EventName("instance.condition_dropped")]
    public sealed record ConditionDropped(ConditionId ConditionId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Conditions = state.Conditions.Remove(ConditionId) };
    }
}

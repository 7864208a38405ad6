using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>An activity that is about to be completed can be undone from then on, for as long as the scope around it runs.</summary>
    /// <param name="ElementInstanceId">Its visit.</param>
    /// <param name="ElementId">The activity.</param>
    /// <param name="ScopeId">The scope that it ran in.</param>
    /// <param name="HandlerId">The activity that undoes it; null when what ran inside it is undone instead.</param>
    /// <param name="Variables">Its own variables as it leaves them.</param>
    [EventName("instance.activity_compensable")]
    public sealed record ActivityCompensable(
        ElementInstanceId ElementInstanceId, string ElementId, ElementInstanceId ScopeId, string? HandlerId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Remember(this);
    }

    /// <summary>An event begins to undo what was done, one after the other.</summary>
    /// <param name="ElementInstanceId">The visit of the event, which waits until all is undone.</param>
    /// <param name="ElementId">The event.</param>
    /// <param name="Visits">What is to be undone, in order.</param>
    [EventName("instance.compensation_started")]
    public sealed record CompensationStarted(ElementInstanceId ElementInstanceId, string ElementId, ImmutableArray<ElementInstanceId> Visits)
        : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, thrower => thrower with { Compensation = new CompensationProgress(Visits, null) });
    }

    /// <summary>An activity is being undone.</summary>
    /// <param name="ElementInstanceId">The visit of the event that asked for it.</param>
    /// <param name="VisitId">The visit that is undone; it cannot be undone again.</param>
    /// <param name="ElementId">The activity that is undone.</param>
    /// <param name="HandlerInstanceId">The visit of the activity that undoes it.</param>
    [EventName("instance.activity_compensated")]
    public sealed record ActivityCompensated(
        ElementInstanceId ElementInstanceId, ElementInstanceId VisitId, string ElementId, ElementInstanceId HandlerInstanceId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Undo(this);
    }
}

using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>An ad-hoc sub-process waits for people to choose from its activities; the host lists it until it is closed.</summary>
    /// <param name="ElementInstanceId">The visit of the sub-process.</param>
    /// <param name="ElementId">The sub-process.</param>
    /// <param name="Name">What it is called.</param>
    [EventName("instance.ad_hoc_opened")]
    public sealed record AdHocOpened(ElementInstanceId ElementInstanceId, string ElementId, string Name) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, adHoc => adHoc with { AdHoc = new AdHocProgress(0, false) });
    }

    /// <summary>Nothing more can be chosen in an ad-hoc sub-process: it is over.</summary>
    [EventName("instance.ad_hoc_closed")]
    public sealed record AdHocClosed(ElementInstanceId ElementInstanceId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithElement(ElementInstanceId, adHoc => adHoc with { AdHoc = null });
    }

    /// <summary>Somebody chose an activity of an ad-hoc sub-process: a deviation from what the model would have done by itself.</summary>
    /// <param name="AdHocInstanceId">The visit of the sub-process.</param>
    /// <param name="AdHocId">The sub-process.</param>
    /// <param name="ElementInstanceId">The scope in which the activity and what follows it run.</param>
    /// <param name="ElementId">The activity.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.ad_hoc_activated")]
    public sealed record AdHocActivated(
        ElementInstanceId AdHocInstanceId, string AdHocId, ElementInstanceId ElementInstanceId, string ElementId, string Name, string Grounds)
        : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }

    /// <summary>The completion condition of an ad-hoc sub-process has come true.</summary>
    [EventName("instance.ad_hoc_fulfilled")]
    public sealed record AdHocFulfilled(ElementInstanceId ElementInstanceId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, adHoc => adHoc with { AdHoc = adHoc.AdHoc! with { IsFulfilled = true } });
    }

    /// <summary>Somebody completes an ad-hoc sub-process, whatever its condition says; what still runs in it is terminated.</summary>
    /// <param name="ElementInstanceId">The visit of the sub-process.</param>
    /// <param name="ElementId">The sub-process.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.ad_hoc_completed")]
    public sealed record AdHocCompleted(ElementInstanceId ElementInstanceId, string ElementId, string Name, string Grounds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}

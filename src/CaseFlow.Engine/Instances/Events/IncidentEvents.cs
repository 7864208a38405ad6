using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>The model or its data erred. The host shows it to coordinators, who send <see cref="InstanceCommand.RetryIncident"/>.</summary>
    /// <param name="IncidentId">The incident.</param>
    /// <param name="ElementInstanceId">The visit that cannot go on.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="Step">What is done again on a retry.</param>
    /// <param name="Code">Stable, written <c>noun.what</c>, e.g. <c>gateway.no_flow</c>.</param>
    /// <param name="Message">One English sentence, "Expected X, but Y."</param>
    /// <param name="At">When.</param>
    /// <param name="TaskId">For a task listener: the human task that it looks at.</param>
    [EventName("instance.incident_raised")]
    public sealed record IncidentRaised(
        IncidentId IncidentId,
        ElementInstanceId ElementInstanceId,
        string ElementId,
        ElementStep Step,
        string Code,
        string Message,
        DateTimeOffset At,
        TaskId? TaskId = null)
        : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with
        {
            Incidents = state.Incidents.Add(
                IncidentId, new Incident(IncidentId, ElementInstanceId, ElementId, Step, Code, Message, At, TaskId)),
        };
    }

    /// <summary>The incident is over: the step is tried again, or its element ended.</summary>
    /// <param name="IncidentId">The incident.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="IsRetried">Whether a person asked for another try; else the element ended.</param>
    [EventName("instance.incident_resolved")]
    public sealed record IncidentResolved(IncidentId IncidentId, string ElementId, bool IsRetried) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Incidents = state.Incidents.Remove(IncidentId) };
    }
}

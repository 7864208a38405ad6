using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>Starts an instance: at the named element, else at the start event of the named message, else at the none start event.</summary>
    /// <param name="InstanceId">Made by the caller; for a child, the one that <see cref="InstanceEvent.CallActivityStarted"/> gave.</param>
    /// <param name="ProcessDefinitionKey">Written <c>processId:version</c>; the instance stays on it until it is migrated.</param>
    /// <param name="StartElementId">A start event of the process, e.g. the timer start event that is due.</param>
    /// <param name="MessageName">The name of a message start event's message.</param>
    /// <param name="Variables">Become the variables of the outermost scope.</param>
    /// <param name="Parent">The call activity that asks; null for an instance of its own.</param>
    /// <param name="Reentry">Which ended instance it takes up again, and perhaps an element to begin at instead of a start event.</param>
    public sealed record Start(
        InstanceId InstanceId,
        string ProcessDefinitionKey,
        FeelContext Variables,
        string? StartElementId = null,
        string? MessageName = null,
        ParentCall? Parent = null,
        Reentry? Reentry = null) : InstanceCommand;

    /// <summary>Takes up again an instance that has ended: another one goes on, which the host starts with what this one has left.</summary>
    /// <param name="As">The id that the other one gets.</param>
    /// <param name="At">Where it begins.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record Reopen(InstanceId As, ModifiedElement At, string Grounds) : InstanceCommand;

    /// <summary>Merges variables into one scope, as a coordinator's correction.</summary>
    /// <param name="Variables">What to set; names that are not given stay.</param>
    /// <param name="ScopeId">The element instance whose own variables they become; null for the outermost scope.</param>
    public sealed record SetVariables(FeelContext Variables, ElementInstanceId? ScopeId = null) : InstanceCommand;

    /// <summary>
    /// Terms have changed: sets variables in the outermost scope and evaluates anew when each open task is due. A shorter term counts from now,
    /// so that nobody is late at once, but never gives more time than there was; a longer one counts from the opening. Idempotent.
    /// </summary>
    /// <param name="Variables">The variables that due dates are computed from, e.g. <c>deadlines</c>.</param>
    public sealed record Retime(FeelContext Variables) : InstanceCommand;

    /// <summary>Ends the instance at once; all open work is cancelled. Idempotent: an ended instance stays as it is.</summary>
    public sealed record Terminate(string Reason) : InstanceCommand;

    /// <summary>Ends the instance because another process takes over, e.g. the rapid variant. Idempotent.</summary>
    public sealed record Convert(string Reason) : InstanceCommand;

    /// <summary>Does the faulty step again, after the variables were corrected.</summary>
    /// <param name="IncidentId">The incident, which is resolved; a new one is raised if the step fails again.</param>
    /// <param name="Variables">Corrections, set where the names are found from the faulty element outwards.</param>
    public sealed record RetryIncident(IncidentId IncidentId, FeelContext? Variables = null) : InstanceCommand;
}

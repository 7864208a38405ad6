using System.Diagnostics;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>What an event waits for or throws; any event combines with any definition that makes sense for it.</summary>
public abstract record EventDefinition
{
    /// <summary>Whether there is nothing to wait for once a token has come.</summary>
    internal virtual bool HasHappened => false;

    /// <summary>Whether a timer, a message, a signal or a condition is waited for, as <see cref="Arm"/> records it.</summary>
    internal virtual bool IsAwaited => false;

    /// <summary>Begins to wait. Errors and escalations are not waited for: whoever throws them looks for who catches.</summary>
    /// <param name="run">The run.</param>
    /// <param name="owner">The visit with which the wait ends.</param>
    /// <param name="eventId">The event that is triggered.</param>
    internal virtual Fault? Arm(Run run, ElementInstanceId owner, string eventId) => null;

    /// <summary>Makes it happen.</summary>
    internal virtual StepResult Throw(Run run, ElementInstance element) =>
        throw new UnreachableException($"{GetType().Name} cannot be thrown; reading refuses it.");
}

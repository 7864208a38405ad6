namespace CaseFlow.Engine.Instances;

/// <summary>What is done again when an incident is retried.</summary>
public enum ElementStep
{
    /// <summary>Entering: input mappings, boundary events, then the work.</summary>
    Activate,

    /// <summary>The work itself: the job, the called instance.</summary>
    Execute,

    /// <summary>Leaving: output mappings, the way on.</summary>
    Complete,

    /// <summary>A listener's job; those that have answered are not asked again.</summary>
    Listen,
}

/// <summary>A fault of the model or its data that waits for a person.</summary>
/// <param name="Id">The incident.</param>
/// <param name="ElementInstanceId">The visit that cannot go on.</param>
/// <param name="ElementId">The element in the model.</param>
/// <param name="Step">What is done again on a retry.</param>
/// <param name="Code">Stable, written <c>noun.what</c>.</param>
/// <param name="Message">One English sentence, "Expected X, but Y."</param>
/// <param name="RaisedAt">When.</param>
/// <param name="TaskId">For a task listener: the human task that it looks at.</param>
public sealed record Incident(
    IncidentId Id,
    ElementInstanceId ElementInstanceId,
    string ElementId,
    ElementStep Step,
    string Code,
    string Message,
    DateTimeOffset RaisedAt,
    TaskId? TaskId = null);

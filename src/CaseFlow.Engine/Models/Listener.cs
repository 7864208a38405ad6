namespace CaseFlow.Engine.Models;

/// <summary>When a listener is told, in the life of an element or of a human task.</summary>
public enum ListenerEvent
{
    /// <summary>A multi-instance activity is about to look at its items; once for all of them.</summary>
    BeforeAll,

    /// <summary>An element has its inputs, and is about to begin.</summary>
    Start,

    /// <summary>An element has given its outputs, and is about to be left.</summary>
    End,

    /// <summary>An element is ended by something else.</summary>
    Cancel,

    /// <summary>A human task is about to be opened.</summary>
    Creating,

    /// <summary>A human task is about to go to somebody else, or back to its candidates.</summary>
    Assigning,

    /// <summary>What a human task says of itself is about to change.</summary>
    Updating,

    /// <summary>A human task is about to be completed.</summary>
    Completing,

    /// <summary>A human task is about to go away without having been done.</summary>
    Canceling,
}

/// <summary>A job that must be done before an element or a human task goes on: one after the other, in the order of the file.</summary>
/// <param name="Event">When.</param>
/// <param name="Job">The job. Its headers are those of the element, and its own, which win.</param>
public sealed record Listener(ListenerEvent Event, JobDefinition Job);

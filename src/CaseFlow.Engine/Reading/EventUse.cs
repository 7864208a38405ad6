using System.Collections.Immutable;

namespace CaseFlow.Engine.Reading;

/// <summary>Where an event stands, and which definitions make sense there.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="IsThrowing">Whether it throws instead of waiting.</param>
/// <param name="IsNonePossible">Whether it may have no definition.</param>
/// <param name="Definitions">Local names of the definitions that are executed there.</param>
/// <param name="Timers">Local names of the kinds of timers that make sense there.</param>
internal sealed record EventUse(string Name, bool IsThrowing, bool IsNonePossible, ImmutableArray<string> Definitions, ImmutableArray<string> Timers)
{
    private const string Timer = "timerEventDefinition";
    private const string Message = "messageEventDefinition";
    private const string Signal = "signalEventDefinition";
    private const string Error = "errorEventDefinition";
    private const string Escalation = "escalationEventDefinition";
    private const string Link = "linkEventDefinition";
    private const string Conditional = "conditionalEventDefinition";
    private const string Compensate = "compensateEventDefinition";
    private const string Terminate = "terminateEventDefinition";

    public static readonly EventUse ProcessStart = new("a start event", false, true, [Timer, Message, Signal, Conditional],
        ["timeDate", "timeCycle"]);

    public static readonly EventUse SubProcessStart = new("the start event of a sub-process", false, true, [], []);

    public static readonly EventUse InterruptingEventSubProcess =
        new("an interrupting event sub-process", false, false, [Timer, Message, Signal, Error, Escalation, Conditional], ["timeDate", "timeDuration"]);

    public static readonly EventUse EventSubProcess =
        new("a non-interrupting event sub-process", false, false, [Timer, Message, Signal, Escalation, Conditional], ["timeDate", "timeDuration", "timeCycle"]);

    public static readonly EventUse InterruptingBoundary =
        new("an interrupting boundary event", false, false, [Timer, Message, Signal, Error, Escalation, Conditional, Compensate], ["timeDate", "timeDuration"]);

    public static readonly EventUse Boundary =
        new("a non-interrupting boundary event", false, false, [Timer, Message, Signal, Escalation, Conditional, Compensate],
            ["timeDate", "timeDuration", "timeCycle"]);

    public static readonly EventUse Catch = new("an intermediate catch event", false, false, [Timer, Message, Signal, Link, Conditional],
        ["timeDate", "timeDuration"]);

    public static readonly EventUse Throw = new("an intermediate throw event", true, true, [Message, Signal, Escalation, Link, Compensate], []);

    public static readonly EventUse End = new("an end event", true, true, [Message, Signal, Error, Escalation, Compensate, Terminate], []);

    /// <summary>All definitions that are executed somewhere.</summary>
    public static readonly ImmutableHashSet<string> Executed =
        [.. InterruptingBoundary.Definitions, .. Catch.Definitions, .. Throw.Definitions, .. End.Definitions];

    /// <summary>Whether a message is waited for inside an instance, so that a correlation key is needed.</summary>
    public bool NeedsCorrelationKey => !IsThrowing && this != ProcessStart;
}

using CaseFlow.Kernel;

namespace CaseFlow.Cases.Warnings;

/// <summary>What happened to a warning.</summary>
public abstract record WarningEvent
{
    private WarningEvent()
    {
    }

    /// <summary>Somebody's warning was recorded.</summary>
    [EventName("warning.recorded")]
    public sealed record Recorded(WarningId Id, string WarnedBy, string Text, string Source, Actor By, DateTimeOffset At) : WarningEvent;

    /// <summary>It was graded, and its clock started.</summary>
    /// <param name="Validation">How it was graded.</param>
    /// <param name="DecideBy">When it escalates if nobody has decided, UTC.</param>
    /// <param name="By">Who graded it.</param>
    /// <param name="At">When.</param>
    [EventName("warning.validated")]
    public sealed record Validated(WarningValidation Validation, DateTimeOffset DecideBy, Actor By, DateTimeOffset At) : WarningEvent;

    /// <summary>Nobody had decided when the term came.</summary>
    [EventName("warning.escalated")]
    public sealed record Escalated(DateTimeOffset DecideBy, DateTimeOffset At) : WarningEvent;

    /// <summary>It was decided to act, watch or decline.</summary>
    /// <param name="Outcome">Act, watch or decline.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="ReviewAt">When it is looked at again; null when it is acted upon.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="At">When.</param>
    /// <param name="Variant">The variant that was chosen instead of the one that the rule proposed; null when none was.</param>
    [EventName("warning.decided")]
    public sealed record Decided(
        WarningOutcome Outcome, string Grounds, DateTimeOffset? ReviewAt, Actor By, DateTimeOffset At, string? Variant = null) : WarningEvent;

    /// <summary>The first measure after the warning was activated: the end of the warning-to-action clock.</summary>
    [EventName("warning.first_measure_noted")]
    public sealed record FirstMeasureNoted(string Measure, DateTimeOffset At) : WarningEvent;
}

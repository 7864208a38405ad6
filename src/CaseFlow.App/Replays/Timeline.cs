namespace CaseFlow.App.Replays;

/// <summary>One line of a case's printed timeline.</summary>
/// <param name="At">Case time.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What happened, in one English sentence without a full stop.</param>
/// <param name="PostId">Who did it; null for CaseFlow itself.</param>
/// <param name="IsDefault">Whether it was assumed because the record is silent.</param>
public sealed record TimelineLine(DateTimeOffset At, TimelineKind Kind, string Text, string? PostId, bool IsDefault);

/// <summary>What a timeline line is about.</summary>
public enum TimelineKind
{
    /// <summary>A fact of the public record.</summary>
    Record,

    /// <summary>A stage that the case entered, its opening and its end.</summary>
    Stage,

    /// <summary>A decision with its grounds.</summary>
    Decision,

    /// <summary>A human task.</summary>
    Task,

    /// <summary>A timer that fired, a reminder.</summary>
    Timer,

    /// <summary>A task or a warning that went up the ladder.</summary>
    Escalation,

    /// <summary>A mandate or a measure.</summary>
    Measure,

    /// <summary>A warning, an assessment, a plan or an evaluation.</summary>
    Work,

    /// <summary>A process, its messages and rules.</summary>
    Process,

    /// <summary>A step that cannot go on.</summary>
    Incident,
}

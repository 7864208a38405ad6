namespace CaseFlow.App.Timelines;

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

    /// <summary>A warning, an assessment, a plan, a document or an evaluation.</summary>
    Work,

    /// <summary>A process, its messages and rules.</summary>
    Process,

    /// <summary>A step that cannot go on.</summary>
    Incident,

    /// <summary>People let the case go another way than its process would have by itself.</summary>
    Deviation,
}

namespace CaseFlow.Cases.Warnings;

/// <summary>Admiralty grading, first axis: how far a source can be relied on, whatever it says this time.</summary>
public enum SourceGrade
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged: unknown, not bad.</summary>
    F,
}

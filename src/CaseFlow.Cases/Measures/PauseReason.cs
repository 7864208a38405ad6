namespace CaseFlow.Cases.Measures;

/// <summary>Why a measure rests.</summary>
public enum PauseReason
{
    /// <summary>The mandate under it has ended.</summary>
    MandateEnded,

    /// <summary>A report told of harm.</summary>
    Harm,

    /// <summary>A report asked for it.</summary>
    Suspended,
}

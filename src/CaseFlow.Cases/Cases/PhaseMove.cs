namespace CaseFlow.Cases.Cases;

/// <summary>How a phase follows on the one before.</summary>
public enum PhaseMove
{
    /// <summary>There was none before.</summary>
    First,

    /// <summary>It is the next in order.</summary>
    Forward,

    /// <summary>It leaves out at least one.</summary>
    Skip,

    /// <summary>It comes before the present one.</summary>
    Back,
}

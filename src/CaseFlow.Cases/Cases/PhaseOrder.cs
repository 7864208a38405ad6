namespace CaseFlow.Cases.Cases;

/// <summary>The phases in order: pre-early warning, early warning, response, recovery.</summary>
public static class PhaseOrder
{
    /// <summary>How one phase follows on another, which is not the same.</summary>
    /// <param name="from">The phase before; null when there is none.</param>
    /// <param name="to">The phase that is entered.</param>
    public static PhaseMove Move(CasePhase? from, CasePhase to) =>
        (to - from) switch
        {
            null => PhaseMove.First,
            1 => PhaseMove.Forward,
            > 1 => PhaseMove.Skip,
            _ => PhaseMove.Back,
        };
}

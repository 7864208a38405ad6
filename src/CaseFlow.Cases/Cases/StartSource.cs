namespace CaseFlow.Cases.Cases;

/// <summary>What made somebody open a case.</summary>
public enum StartSource
{
    /// <summary>A signal or a warning.</summary>
    Signal,

    /// <summary>A country's structural figures, without any incident.</summary>
    Baseline,

    /// <summary>A focal point or a partner asked.</summary>
    Request,

    /// <summary>A review that had fallen due.</summary>
    Timer,

    /// <summary>A director's order.</summary>
    Director,
}

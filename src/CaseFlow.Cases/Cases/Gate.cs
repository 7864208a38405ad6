namespace CaseFlow.Cases.Cases;

/// <summary>A point at which directors decide how a case goes on.</summary>
public enum Gate
{
    /// <summary>Rapid variant: the vote on a one-page flash note.</summary>
    Flash,

    /// <summary>After assessment: act, watch or decline.</summary>
    G1,

    /// <summary>After design: the vote on the plan.</summary>
    G2,

    /// <summary>During implementation: continue, adapt, hand over or stop.</summary>
    G3,

    /// <summary>After evaluation: close, keep under observation or reopen.</summary>
    G4,
}

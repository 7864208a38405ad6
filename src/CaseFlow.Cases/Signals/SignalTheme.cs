namespace CaseFlow.Cases.Signals;

/// <summary>What kind of act or sign a signal tells of.</summary>
public enum SignalTheme
{
    /// <summary>None of the others, or the source does not say.</summary>
    Other,

    /// <summary>Fighting in which a state is one side.</summary>
    StateBasedViolence,

    /// <summary>Fighting between groups of which none is a state.</summary>
    NonStateViolence,

    /// <summary>Violence by a state or a group against civilians.</summary>
    OneSidedViolence,

    /// <summary>An attack on people or goods of aid organisations.</summary>
    AttackOnAid,

    /// <summary>An attack on food, its makers or its ways.</summary>
    AttackOnFood,

    /// <summary>Words that call for violence or dehumanise.</summary>
    Incitement,

    /// <summary>People driven from where they live.</summary>
    Displacement,
}

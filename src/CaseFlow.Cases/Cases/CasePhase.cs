namespace CaseFlow.Cases.Cases;

/// <summary>How far the situation has gone. A rule may propose a phase; only a person decides it.</summary>
public enum CasePhase
{
    /// <summary>Structural signs, years ahead; no incident needed.</summary>
    PreEarlyWarning,

    /// <summary>A dynamic risk factor rises, or a trigger event is near.</summary>
    EarlyWarning,

    /// <summary>Crimes are under way or clearly, credibly imminent.</summary>
    Response,

    /// <summary>The response has ended or a settlement is signed.</summary>
    Recovery,
}

namespace CaseFlow.Cases.Assessments;

/// <summary>How strongly a risk factor is present. There is no sum of levels: presence does not mean that the crime will occur.</summary>
public enum RiskLevel
{
    /// <summary>Nobody can tell; not the same as <see cref="None"/>.</summary>
    Unknown,

    /// <summary>Looked for and absent.</summary>
    None,

    /// <summary>Weakly present.</summary>
    Low,

    /// <summary>Present.</summary>
    Medium,

    /// <summary>Strongly present; it needs a response or stated grounds for none.</summary>
    High,
}

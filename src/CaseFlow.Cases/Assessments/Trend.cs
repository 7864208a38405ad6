namespace CaseFlow.Cases.Assessments;

/// <summary>Where a risk factor is going; as useful as its level.</summary>
public enum Trend
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>Getting weaker.</summary>
    Falling,

    /// <summary>Unchanged.</summary>
    Steady,

    /// <summary>Getting stronger.</summary>
    Rising,
}

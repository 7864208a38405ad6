namespace CaseFlow.Cases.Assessments;

/// <summary>How sure a rater is of a rating.</summary>
public enum Confidence
{
    /// <summary>Thin evidence.</summary>
    Low,

    /// <summary>Some evidence.</summary>
    Moderate,

    /// <summary>Good evidence.</summary>
    High,
}

namespace CaseFlow.Cases.Measures;

/// <summary>How a measure ended.</summary>
public enum MeasureEnd
{
    /// <summary>It did what it was for.</summary>
    Completed,

    /// <summary>It was authorised, but not carried out.</summary>
    NotCarriedOut,

    /// <summary>Another body took it over.</summary>
    HandedOver,
}

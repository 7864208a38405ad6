namespace CaseFlow.Cases.Measures;

/// <summary>How a measure goes on after a report.</summary>
public enum ReportResult
{
    /// <summary>As before.</summary>
    Continue,

    /// <summary>In a changed way.</summary>
    Adapt,

    /// <summary>It has done what it was for.</summary>
    Complete,

    /// <summary>It rests until somebody resumes it.</summary>
    Suspend,
}

namespace CaseFlow.App.Deviations;

/// <summary>How a case went another way than its process would have by itself.</summary>
public enum DeviationKind
{
    /// <summary>Work was added, or done once more.</summary>
    Added,

    /// <summary>A part of the process was declared complete.</summary>
    Completed,

    /// <summary>A task was left out.</summary>
    Skipped,

    /// <summary>The process was moved on or back.</summary>
    Moved,

    /// <summary>A process that had ended was taken up again.</summary>
    Reopened,
}

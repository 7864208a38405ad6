namespace CaseFlow.App.Cases;

/// <summary>From where a fact of the rule of phases is known, or what would have to be recorded for it to be.</summary>
public enum PhaseFactOrigin
{
    /// <summary>Nothing records it: who knows of it says so in the grounds of a jump.</summary>
    NothingRecordsIt,

    /// <summary>The newest warning that is graded.</summary>
    WarningGraded,

    /// <summary>No warning is graded.</summary>
    NoWarningGraded,

    /// <summary>The case was opened on structural grounds alone.</summary>
    StructuralGrounds,

    /// <summary>Whether the case was opened on the country's baseline.</summary>
    Baseline,

    /// <summary>The day-after tasks have started.</summary>
    DayAfterStarted,

    /// <summary>A response plan is approved, and its day after has not begun.</summary>
    DayAfterNotBegun,

    /// <summary>No response is recorded.</summary>
    NoResponse,

    /// <summary>The newest rating that is agreed.</summary>
    RatingAgreed,

    /// <summary>No rating is agreed.</summary>
    NoRatingAgreed,

    /// <summary>The next trigger event in the record.</summary>
    NextTrigger,

    /// <summary>The record names no trigger event to come.</summary>
    NoTrigger,
}

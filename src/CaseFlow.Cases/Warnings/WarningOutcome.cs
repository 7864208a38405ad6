namespace CaseFlow.Cases.Warnings;

/// <summary>What becomes of a validated warning. There is no fourth way.</summary>
public enum WarningOutcome
{
    /// <summary>Something is done about it.</summary>
    Act,

    /// <summary>It is looked at again on a date.</summary>
    Watch,

    /// <summary>Nothing is done, on stated grounds, until a review.</summary>
    Decline,
}

namespace CaseFlow.Cases.Silences;

/// <summary>How long silence lasts at least, and what besides silence it takes to adopt.</summary>
public enum SilenceClass
{
    /// <summary>Five working days on which all who are asked work.</summary>
    Routine,

    /// <summary>72 hours by the clock.</summary>
    Standard,

    /// <summary>24 hours by the clock.</summary>
    Urgent,

    /// <summary>Four hours by the clock, and all who are asked must have acknowledged receipt of the text.</summary>
    Flash,
}

namespace CaseFlow.App.Cases;

/// <summary>What becomes of a case at the moment.</summary>
public enum CaseState
{
    /// <summary>It is being worked on.</summary>
    Active,

    /// <summary>It is under observation until a review.</summary>
    Watched,

    /// <summary>Nobody works on it, on stated grounds.</summary>
    Declined,

    /// <summary>It is closed.</summary>
    Closed,
}

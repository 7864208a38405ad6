namespace CaseFlow.Cases.Access;

/// <summary>How far a role reads.</summary>
public enum ReadingScope
{
    /// <summary>No content at all, e.g. a system administrator.</summary>
    Nothing,

    /// <summary>Numbers, never a case, e.g. parliamentary oversight.</summary>
    Aggregates,

    /// <summary>What it is named for, and what is open to everybody, e.g. a civil-society contributor.</summary>
    Named,

    /// <summary>Besides, what its organisation may read.</summary>
    Organisation,
}

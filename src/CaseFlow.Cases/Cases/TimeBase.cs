namespace CaseFlow.Cases.Cases;

/// <summary>Whose clock a case goes by.</summary>
public enum TimeBase
{
    /// <summary>The real time.</summary>
    Live,

    /// <summary>A clock of the case's own, which only an explicit advance moves: exercises and replays.</summary>
    Exercise,
}

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>Something that must not happen, and did.</summary>
public sealed record HistoryFault(FaultKind Kind, string What);

/// <summary>How a promise can be broken.</summary>
public enum FaultKind
{
    /// <summary>A command was acknowledged, and what it did is not there.</summary>
    Lost,

    /// <summary>What one command did is there more than once.</summary>
    Doubled,

    /// <summary>A command was refused, and what it does is there.</summary>
    DoneThoughRefused,

    /// <summary>The same command was answered in two ways.</summary>
    AnsweredDifferently,

    /// <summary>A task was completed more than once.</summary>
    CompletedTwice,

    /// <summary>The numbers of a stream are not 1, 2, 3 and so on, each once.</summary>
    GapInAudit,

    /// <summary>Somebody was shown what is not in the audit, or not there.</summary>
    ReadOfNothing,

    /// <summary>Somebody was shown less than had been acknowledged, or than they had seen before.</summary>
    StaleRead,

    /// <summary>A draft took the place of one that its author had not seen, or of a newer one.</summary>
    LostUpdate,

    /// <summary>The outside was told of a job that was never created.</summary>
    ToldOfNothing,

    /// <summary>One job reached the outside under two keys, or one key with two bodies.</summary>
    UnstableKey,

    /// <summary>A job has not reached the outside, or its process was not told that it did. It may yet.</summary>
    NotYetDelivered,
}

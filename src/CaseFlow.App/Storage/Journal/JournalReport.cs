namespace CaseFlow.App.Storage.Journal;

/// <summary>What is wrong with the journal.</summary>
internal enum JournalFault
{
    /// <summary>An event's body is not the one that was written.</summary>
    BodyChanged,

    /// <summary>An event's type, time, actor or other fact about it is not the one that was written, or events were exchanged.</summary>
    EnvelopeChanged,

    /// <summary>An event is missing in the middle of a stream.</summary>
    EventMissing,

    /// <summary>The stream's head names another last event than the stream has.</summary>
    HeadChanged,

    /// <summary>Events stand in the journal whose stream does not.</summary>
    StreamMissing,

    /// <summary>A part of a body was erased, but no event of the stream says so.</summary>
    ErasureUnexplained,

    /// <summary>An event is shown to other readers than follow from it.</summary>
    ReadersChanged,

    /// <summary>A signed checkpoint knows an event that is gone or different: the end of a stream was cut or rewritten.</summary>
    TailChanged,

    /// <summary>An event stands at another place of the journal than the signed checkpoint says.</summary>
    PlaceChanged,

    /// <summary>A row holds what is no value of its column, e.g. an id that is none.</summary>
    Unreadable,

    /// <summary>A checkpoint's signature is not ours, or a checkpoint is missing.</summary>
    CheckpointForged,
}

/// <summary>Where the journal is broken first.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="CaseId">The case; empty for a checkpoint as a whole.</param>
/// <param name="StreamId">The stream; empty for a checkpoint as a whole.</param>
/// <param name="Number">The event's version, or the checkpoint's number.</param>
internal sealed record JournalBreak(JournalFault Fault, Guid CaseId, Guid StreamId, long Number);

/// <summary>What a verification looked at, and the first break that it found.</summary>
internal sealed record JournalReport(long Streams, long Events, long Checkpoints, JournalBreak? Break)
{
    /// <summary>Whether all that was looked at is as it was written.</summary>
    public bool IsIntact => Break is null;
}

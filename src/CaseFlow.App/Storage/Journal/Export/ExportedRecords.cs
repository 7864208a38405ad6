namespace CaseFlow.App.Storage.Journal.Export;

/// <summary>The first line: what the file is, and who signs it.</summary>
internal sealed record JournalLine(string Line, int Format, string Scope, Guid? CaseId, DateTimeOffset ExportedAt, string? KeyId, string? PublicKey);

/// <summary>A signed statement of how far streams had come.</summary>
internal sealed record CheckpointLine(string Line, long Number, string Statement, string KeyId, byte[] Signature)
{
    public static CheckpointLine Of(CheckpointRow row) => new("checkpoint", row.Number, row.Statement, row.KeyId, row.Signature);
}

/// <summary>The head of a stream; its events follow.</summary>
internal sealed record StreamLine(string Line, Guid CaseId, Guid StreamId, string Kind, long Version, byte[] Hash)
{
    public static StreamLine Of(StreamRow head) => new("stream", head.CaseId, head.StreamId, head.Kind, head.Version, head.Hash);
}

/// <summary>An event with all that its hash covers. Without a salt, a part of its body was erased.</summary>
internal sealed record EventLine(
    string Line,
    Guid CaseId,
    Guid StreamId,
    long Version,
    string Type,
    string Body,
    byte[]? Salt,
    byte[] BodyHash,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    string PersonId,
    string? PostId,
    string? OrganisationId,
    string? OnBehalfOf,
    Guid CommandId,
    long Sequence,
    long Position,
    byte[] Hash)
{
    public static EventLine Of(EventRow row) => new(
        "event", row.CaseId, row.StreamId, row.Version, row.Type, row.Body, row.Salt, row.BodyHash, row.At, row.RecordedAt, row.PersonId, row.PostId,
        row.OrganisationId, row.OnBehalfOf, row.CommandId, row.Sequence, row.Position, row.Hash);
}

/// <summary>The last line: how much there is.</summary>
internal sealed record EndLine(string Line, long Streams, long Events, long Checkpoints);

/// <summary>Below the last line: the signature of its chain.</summary>
internal sealed record SignatureLine(string Line, string KeyId, byte[] Signature);

/// <summary>What an export wrote.</summary>
internal sealed record ExportReport(long Streams, long Events, long Checkpoints)
{
    public EndLine ToLine() => new("end", Streams, Events, Checkpoints);
}

using System.Collections.Immutable;

namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>What clients did to a system and what they were told, to be held against what the system has kept.</summary>
/// <param name="Calls">Every command, once per key.</param>
/// <param name="Reads">What of the audit was shown to whom.</param>
public sealed record History(ImmutableArray<RecordedCall> Calls, ImmutableArray<RecordedRead> Reads);

/// <summary>One command under one key, as its client saw it over all its sendings.</summary>
/// <param name="Key">The client's command id.</param>
/// <param name="Deed">What the command does when it is carried out.</param>
/// <param name="Reply">What the client knows in the end.</param>
/// <param name="Answers">What each accepted sending was answered: all alike, since a repeat gets the first answer.</param>
/// <param name="AnsweredAt">When it was first accepted, on the recorder's clock; the largest number when it never was.</param>
public sealed record RecordedCall(string Key, Deed Deed, Reply Reply, ImmutableArray<string> Answers, long AnsweredAt = long.MaxValue);

/// <summary>What a client knows of its command.</summary>
public enum Reply
{
    /// <summary>It was carried out.</summary>
    Done,

    /// <summary>It was refused, so nothing of it is there.</summary>
    Refused,

    /// <summary>No sending was answered: it is carried out whole, or not at all.</summary>
    Unknown,
}

/// <summary>What a command leaves behind.</summary>
public abstract record Deed
{
    private Deed()
    {
    }

    /// <summary>One event in the audit of some case, told by its type and by a text in its body that no other command's event has.</summary>
    /// <param name="Type">Its stored name.</param>
    /// <param name="Mark">The text. Rivals for one thing share it: then no more than those that were accepted may be there.</param>
    /// <param name="IsShared">Whether a rival that finds it done is accepted, too: then it is there once, however many were.</param>
    public sealed record Write(string Type, string Mark, bool IsShared = false) : Deed;

    /// <summary>A draft in place of the one that its author had seen.</summary>
    /// <param name="TaskId">Whose form it fills in.</param>
    /// <param name="Author">The post.</param>
    /// <param name="BasedOn">The revision that the author had seen, 0 for none.</param>
    /// <param name="Mark">A text that no other draft has.</param>
    public sealed record Save(Guid TaskId, string Author, int BasedOn, string Mark) : Deed;

    /// <summary>Something that no case's audit shows; only its answers are looked at.</summary>
    public sealed record Elsewhere : Deed;
}

/// <summary>The newest lines of a case's audit, as somebody was shown them.</summary>
/// <param name="Reader">Who read; one after the other.</param>
/// <param name="BeganAt">When it was asked for, on the recorder's clock.</param>
/// <param name="Seen">The lines, in order.</param>
public sealed record RecordedRead(string Reader, long BeganAt, ImmutableArray<AuditLine> Seen);

/// <summary>One event, as the API tells it.</summary>
/// <param name="StreamId">Its stream.</param>
/// <param name="Version">Its number there, from 1.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Body">What it says, as JSON.</param>
public sealed record AuditLine(Guid StreamId, long Version, string Type, string Body);

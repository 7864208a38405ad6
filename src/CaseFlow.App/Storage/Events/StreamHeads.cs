using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Timers;

namespace CaseFlow.App.Storage;

/// <summary>Where streams stand for the running command: read once each, along with the clock of their case.</summary>
internal sealed class StreamHeads(CaseFlowDb db, CompiledReads reads, CaseClock clock)
{
    private readonly Dictionary<(Guid CaseId, Guid StreamId), StreamRow> _noted = [];

    /// <summary>For a query that finds a stream by something else: what it finds is <see cref="Note"/>d, and not read again.</summary>
    public IQueryable<HeadRead> All =>
        from head in db.Streams
        join time in db.Set<CaseClockRow>() on head.CaseId equals time.CaseId into times
        from time in times.DefaultIfEmpty()
        select new HeadRead { Head = head, Time = time };

    public async ValueTask<StreamRow?> ReadAsync(Guid caseId, Guid streamId, CancellationToken cancellation)
    {
        if (!_noted.TryGetValue((caseId, streamId), out var head) && await reads.HeadAsync(db, caseId, streamId, cancellation) is { } read)
        {
            Note(read);
            head = read.Head;
        }

        return head;
    }

    public void Note(HeadRead read)
    {
        _noted.TryAdd((read.Head.CaseId, read.Head.StreamId), read.Head);
        clock.Note(read.Head.CaseId, read.Time);
    }
}

/// <summary>What one statement tells of a stream.</summary>
internal sealed class HeadRead
{
    public required StreamRow Head { get; init; }

    /// <summary>The clock of its case; null when that was never set.</summary>
    public required CaseClockRow? Time { get; init; }
}

using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Where streams stand for the running command: read once each, along with the clock of their case.</summary>
internal sealed class StreamHeads(CaseFlowDb db, CompiledReads reads, CaseClock clock, PartitionAccess access)
{
    private readonly Dictionary<(Guid CaseId, Guid StreamId), StreamRow> _noted = [];

    /// <summary>For a query that finds a stream by something that the caller may read: what it finds is <see cref="Note"/>d, and not read again.</summary>
    public IQueryable<HeadRead> All =>
        from head in db.Streams
        join time in db.Set<CaseClockRow>() on head.CaseId equals time.CaseId into times
        from time in times.DefaultIfEmpty()
        select new HeadRead { Head = head, Time = time };

    /// <summary>The head of a stream; null when it has not begun, and when the caller may not read its partition.</summary>
    public async ValueTask<StreamRow?> ReadAsync(Guid caseId, Guid streamId, CancellationToken cancellation)
    {
        if (access.IsHidden(caseId))
        {
            return null;
        }

        if (_noted.TryGetValue((caseId, streamId), out var head))
        {
            return head;
        }

        var read = access.IsOpen(caseId) ? await reads.HeadAsync(db, caseId, streamId, cancellation) : await ReadIfOpenAsync(caseId, streamId, cancellation);
        if (read is not null)
        {
            Note(read);
        }

        return read?.Head;
    }

    /// <summary>Takes what a query of the caller's has found.</summary>
    public void Note(HeadRead read)
    {
        access.Open(read.Head.CaseId);
        _noted.TryAdd((read.Head.CaseId, read.Head.StreamId), read.Head);
        clock.Note(read.Head.CaseId, read.Time);
    }

    private async ValueTask<HeadRead?> ReadIfOpenAsync(Guid caseId, Guid streamId, CancellationToken cancellation)
    {
        var grants = access.Grants.Where(grant => grant.CaseId == caseId && !grant.IsItem);
        var found = await All.AsNoTracking()
            .Where(read => read.Head.CaseId == caseId && read.Head.StreamId == streamId)
            .Select(read => new { Read = read, IsOpen = grants.Any() })
            .SingleOrDefaultAsync(cancellation);
        if (found is { IsOpen: false })
        {
            access.Hide(caseId);
            return null;
        }

        return found?.Read;
    }
}

/// <summary>What one statement tells of a stream.</summary>
internal sealed class HeadRead
{
    public required StreamRow Head { get; init; }

    /// <summary>The clock of its case; null when that was never set.</summary>
    public required CaseClockRow? Time { get; init; }
}

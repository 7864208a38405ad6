using CaseFlow.App.Storage.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Reads that every command makes, translated once for the host.</summary>
internal sealed class CompiledReads
{
    private readonly Func<CaseFlowDb, Guid, Guid, CancellationToken, Task<HeadRead?>> _head = EF.CompileAsyncQuery(
        (CaseFlowDb db, Guid caseId, Guid streamId, CancellationToken _) =>
            (from head in db.Streams.AsNoTracking()
             where head.CaseId == caseId && head.StreamId == streamId
             join time in db.Set<CaseClockRow>().AsNoTracking() on head.CaseId equals time.CaseId into times
             from time in times.DefaultIfEmpty()
             select new HeadRead { Head = head, Time = time }).SingleOrDefault());

    /// <summary>A stream's head along with the clock of its case.</summary>
    public Task<HeadRead?> HeadAsync(CaseFlowDb db, Guid caseId, Guid streamId, CancellationToken cancellation) =>
        _head(db, caseId, streamId, cancellation);
}

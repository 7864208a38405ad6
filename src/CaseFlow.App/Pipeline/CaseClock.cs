using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Pipeline;

/// <summary>Reads each case's own clock: live ones follow the host, exercises stand where they were last put.</summary>
internal sealed class CaseClock(CaseFlowDb db, Session session)
{
    private readonly Dictionary<Guid, CaseTime> _times = [];

    public async ValueTask<CaseTime> ReadAsync(Guid caseId, CancellationToken cancellation)
    {
        if (!_times.TryGetValue(caseId, out var time))
        {
            time = Of(await db.Set<CaseClockRow>().AsNoTracking().SingleOrDefaultAsync(clock => clock.CaseId == caseId, cancellation));
            _times.Add(caseId, time);
        }

        return time;
    }

    /// <summary>The case's time as <see cref="ReadAsync"/> found it or <see cref="Set"/> put it within this command.</summary>
    public CaseTime Current(Guid caseId) => _times[caseId];

    /// <summary>Takes what was read along with something else; what this command knows already stays.</summary>
    public void Note(Guid caseId, CaseClockRow? row) => _times.TryAdd(caseId, Of(row));

    /// <summary>Puts the clock for the rest of this command; the case's own event makes it last.</summary>
    public void Set(Guid caseId, CaseTime time) => _times[caseId] = time;

    private CaseTime Of(CaseClockRow? row) =>
        row is { TimeBase: TimeBase.Exercise } ? new(TimeBase.Exercise, row.Now) : new(TimeBase.Live, session.StartedAt);
}

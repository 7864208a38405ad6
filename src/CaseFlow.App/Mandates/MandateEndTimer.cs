using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.App.Mandates;

/// <summary>Keeps the timer of a mandate whose end is fixed: one per mandate, with the mandate's own id.</summary>
internal sealed class MandateEndTimer
    : IProjection<MandateEvent.Recorded>, IProjection<MandateEvent.EndFixed>, IProjection<MandateEvent.Ended>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "mandate-end";

    public async ValueTask ApplyAsync(Recorded<MandateEvent.Recorded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event.Text.ExpiresAt is { } expiresAt)
        {
            await AddAsync(db, recorded.CaseId, recorded.StreamId, expiresAt, cancellation);
        }
    }

    public async ValueTask ApplyAsync(Recorded<MandateEvent.EndFixed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (await FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation) is { } timer)
        {
            timer.DueAt = recorded.Event.EndsAt;
        }
        else
        {
            await AddAsync(db, recorded.CaseId, recorded.StreamId, recorded.Event.EndsAt, cancellation);
        }
    }

    public async ValueTask ApplyAsync(Recorded<MandateEvent.Ended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (await FindAsync(db, recorded.CaseId, recorded.StreamId, cancellation) is { } timer)
        {
            db.Remove(timer);
        }
    }

    private static ValueTask<TimerRow?> FindAsync(CaseFlowDb db, Guid caseId, Guid mandateId, CancellationToken cancellation) =>
        db.FindAsync<TimerRow>([caseId, mandateId], cancellation);

    private static async ValueTask AddAsync(CaseFlowDb db, Guid caseId, Guid mandateId, DateTimeOffset dueAt, CancellationToken cancellation)
    {
        var clock = await db.FindAsync<CaseClockRow>([caseId], cancellation);
        db.Add(new TimerRow
        {
            CaseId = caseId,
            TimerId = mandateId,
            StreamId = mandateId,
            Kind = Kind,
            TimeBase = clock?.TimeBase ?? TimeBase.Live,
            DueAt = dueAt,
        });
    }
}

using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;

namespace CaseFlow.App.Timers;

/// <summary>Timer rows of the domain's own terms. A stream of the domain has at most one, which bears the stream's id.</summary>
internal static class DomainTimers
{
    /// <summary>Sets the stream's timer, or moves it when it is set.</summary>
    public static async ValueTask SetTimerAsync<TEvent>(
        this CaseFlowDb db, Recorded<TEvent> recorded, string kind, DateTimeOffset dueAt, CancellationToken cancellation)
        where TEvent : class
    {
        if (await db.FindAsync<TimerRow>([recorded.CaseId, recorded.StreamId], cancellation) is { } set)
        {
            // whoever holds it holds it for the time that has come, not for the next one
            (set.DueAt, set.LeasedBy, set.LeasedUntil) = (dueAt, null, null);
            return;
        }

        // a signal or a cluster belongs to no case, so it follows the world's clock
        var clock = await db.FindAsync<CaseClockRow>([recorded.CaseId], cancellation);
        db.Add(new TimerRow
        {
            CaseId = recorded.CaseId,
            TimerId = recorded.StreamId,
            StreamId = recorded.StreamId,
            Kind = kind,
            TimeBase = clock?.TimeBase ?? TimeBase.Live,
            DueAt = dueAt,
        });
    }

    /// <summary>Removes the stream's timer, if it is set.</summary>
    public static async ValueTask RemoveTimerAsync<TEvent>(this CaseFlowDb db, Recorded<TEvent> recorded, CancellationToken cancellation)
        where TEvent : class
    {
        if (await db.FindAsync<TimerRow>([recorded.CaseId, recorded.StreamId], cancellation) is { } set)
        {
            db.Remove(set);
        }
    }
}

using CaseFlow.App.Storage;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>Keeps the timer of a silence that lasts: it rings at each look, and at the end. Whatever moves the end moves the timer.</summary>
internal sealed class SilenceTimer
    : IProjection<SilenceEvent.Circulated>, IProjection<SilenceEvent.TextChanged>, IProjection<SilenceEvent.Opened>, IProjection<SilenceEvent.Looked>,
        IProjection<SilenceEvent.Extended>, IProjection<SilenceEvent.Broken>, IProjection<SilenceEvent.Adopted>, IProjection<SilenceEvent.Withdrawn>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "silence";

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Circulated> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, recorded.Event.Period.NextLook(recorded.Event.At), cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.TextChanged> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, recorded.Event.Period.NextLook(recorded.Event.At), cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        SetNextAsync(recorded, recorded.Event.At, closesAt: null, db, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Looked> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        SetNextAsync(recorded, recorded.Event.At, closesAt: null, db, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Extended> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        SetNextAsync(recorded, recorded.Event.At, recorded.Event.ClosesAt, db, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Broken> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Adopted> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.Withdrawn> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    private static async ValueTask SetNextAsync<TEvent>(
        Recorded<TEvent> recorded, DateTimeOffset at, DateTimeOffset? closesAt, CaseFlowDb db, CancellationToken cancellation)
        where TEvent : class
    {
        var row = await db.RequireAsync<SilenceRow>([recorded.CaseId, recorded.StreamId], cancellation);
        var period = new SilencePeriod(row.Period!.Value, row.Zone!, row.OpensAt!.Value, closesAt ?? row.ClosesAt!.Value);
        await db.SetTimerAsync(recorded, Kind, period.NextLook(at), cancellation);
    }
}

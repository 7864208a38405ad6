using CaseFlow.App.Storage;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.App.Mandates;

/// <summary>Keeps the timer of a mandate whose end is fixed.</summary>
internal sealed class MandateEndTimer
    : IProjection<MandateEvent.Recorded>, IProjection<MandateEvent.EndFixed>, IProjection<MandateEvent.Ended>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "mandate-end";

    public ValueTask ApplyAsync(Recorded<MandateEvent.Recorded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        recorded.Event.Text.ExpiresAt is { } end ? db.SetTimerAsync(recorded, Kind, end, cancellation) : ValueTask.CompletedTask;

    public ValueTask ApplyAsync(Recorded<MandateEvent.EndFixed> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, recorded.Event.EndsAt, cancellation);

    public ValueTask ApplyAsync(Recorded<MandateEvent.Ended> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);
}

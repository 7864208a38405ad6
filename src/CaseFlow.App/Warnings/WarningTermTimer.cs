using CaseFlow.App.Storage;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Warnings;

/// <summary>Keeps the timer of a warning's term.</summary>
internal sealed class WarningTermTimer
    : IProjection<WarningEvent.Validated>, IProjection<WarningEvent.Escalated>, IProjection<WarningEvent.Decided>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "warning-term";

    public ValueTask ApplyAsync(Recorded<WarningEvent.Validated> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, recorded.Event.DecideBy, cancellation);

    public ValueTask ApplyAsync(Recorded<WarningEvent.Escalated> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);

    public ValueTask ApplyAsync(Recorded<WarningEvent.Decided> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);
}

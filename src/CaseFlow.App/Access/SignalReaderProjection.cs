using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Access;

/// <summary>
/// Keeps who may read a signal, and, of a reported one, what is said about its source: its own organisation. One that was imported is as open as
/// its source.
/// </summary>
internal sealed class SignalReaderProjection : IProjection<SignalEvent.Reported>, IProjection<SignalEvent.TakenUp>
{
    public ValueTask ApplyAsync(Recorded<SignalEvent.Reported> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var origin = recorded.Event.ToLabel() with { ReleasableTo = [], IsOriginatorControlled = true };
        db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(recorded.Event.ToLabel()));
        db.AddReaders(recorded.CaseId, ItemAddress.OfReport(recorded.CaseId), Grants.OfItem(origin, isFromCommunity: false));
        return ValueTask.CompletedTask;
    }

    public ValueTask ApplyAsync(Recorded<SignalEvent.TakenUp> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(OpenData.Label));
        return ValueTask.CompletedTask;
    }
}

using CaseFlow.App.Storage;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>A mandate's end takes the ground from all active measures that cite it: they are paused in the same transaction.</summary>
internal sealed class PauseMeasuresWhenMandateEnded(EventStore store, Rows rows) : IReaction<MandateEvent.Ended>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<MandateEvent.Ended> recorded, CancellationToken cancellation)
    {
        foreach (var measureId in await RestingOnAsync(recorded.CaseId, recorded.StreamId, cancellation))
        {
            await store.DecideAsync(
                Streams.Measure,
                recorded.CaseId,
                measureId,
                (state, context) => MeasureDecider.Decide(new MeasureCommand.PauseForMandate(), state, context),
                cancellation);
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Guid>> RestingOnAsync(Guid caseId, Guid mandateId, CancellationToken cancellation) =>
        await rows.Of<MeasureRow>()
            .Where(row => row.CaseId == caseId && row.MandateId == mandateId && row.State == MeasureState.Active)
            .OrderBy(row => row.SortKey)
            .Select(row => row.MeasureId)
            .ToListAsync(cancellation);
}

using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Warnings;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>The first measure of a case ends the warning-to-action clock of its warnings.</summary>
internal sealed class NoteFirstMeasureWhenMeasureActivated(EventStore store, Rows rows) : IReaction<MeasureEvent.Activated>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<MeasureEvent.Activated> recorded, CancellationToken cancellation)
    {
        var note = new WarningCommand.NoteMeasure(recorded.Event.Terms.Catalogue);
        foreach (var warningId in await WaitingAsync(recorded.CaseId, cancellation))
        {
            await store.DecideAsync(
                Streams.Warning, recorded.CaseId, warningId, (state, context) => WarningDecider.Decide(note, state, context), cancellation);
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Guid>> WaitingAsync(Guid caseId, CancellationToken cancellation) => await rows.Of<WarningRow>()
        .Where(row => row.CaseId == caseId && row.FirstMeasureAt == null)
        .OrderBy(row => row.SortKey)
        .Select(row => row.WarningId)
        .ToListAsync(cancellation);
}

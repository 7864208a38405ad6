using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read the cycle of a doctrine or of the lexicon: every organisation that takes part. One of a case is read with the case.</summary>
internal sealed class ReviewCycleReaderProjection : IProjection<ReviewCycleEvent.WasSet>
{
    public ValueTask ApplyAsync(Recorded<ReviewCycleEvent.WasSet> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event.Terms is { CaseId: null } terms)
        {
            db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(AccessLabel.Of(Marking.Green, null, [terms.Owner])));
        }

        return ValueTask.CompletedTask;
    }
}

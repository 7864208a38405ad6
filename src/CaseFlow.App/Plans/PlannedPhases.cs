using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Plans;

/// <summary>Finds in which phase a case is, and in which phases measures are valid by the deployed catalogue.</summary>
internal sealed class PlannedPhases(EventStore store, ReferenceSource reference)
{
    public async ValueTask<MeasurePhases> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        var catalogue = await reference.CurrentAsync(cancellation);
        return new MeasurePhases((state as Case.Opened)?.File.Phase, catalogue.MeasurePhases);
    }
}

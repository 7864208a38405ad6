using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read what was imported from a source: everybody, since anybody can download it.</summary>
internal sealed class SourceReaderProjection : IProjection<ImportEvent.Started>
{
    public ValueTask ApplyAsync(Recorded<ImportEvent.Started> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetReadersAsync(recorded.CaseId, recorded.CaseId, Grants.Of(OpenData.Label), cancellation);
}

using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Documents;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a document: those who may read its case, and whom its own label allows.</summary>
internal sealed class DocumentReaderProjection : IProjection<DocumentEvent.Referenced>
{
    public ValueTask ApplyAsync(Recorded<DocumentEvent.Referenced> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddReaders(recorded.CaseId, recorded.StreamId, Grants.OfItem(recorded.Event.ToLabel(), isFromCommunity: false));
        return ValueTask.CompletedTask;
    }
}

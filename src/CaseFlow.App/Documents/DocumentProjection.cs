using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Documents;

namespace CaseFlow.App.Documents;

/// <summary>Keeps the rows of references to documents.</summary>
internal sealed class DocumentProjection : IProjection<DocumentEvent.Referenced>, IProjection<DocumentEvent.Withdrawn>
{
    public ValueTask ApplyAsync(Recorded<DocumentEvent.Referenced> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (_, text, by, at, _) = recorded.Event;
        db.Add(new DocumentRow
        {
            CaseId = recorded.CaseId,
            DocumentId = recorded.StreamId,
            Title = text.Title,
            Source = text.Source,
            Address = text.Address,
            Sha256 = text.Sha256,
            Marking = text.Marking,
            Language = text.Language,
            PostId = by.PostId,
            ReferencedAt = at,
            SortKey = SortKeys.Of(at, recorded.StreamId),
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<DocumentEvent.Withdrawn> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.RequireAsync<DocumentRow>([recorded.CaseId, recorded.StreamId], cancellation);
        (row.WithdrawnAt, row.WithdrawnBecause) = (recorded.Event.At, recorded.Event.Grounds);
    }
}

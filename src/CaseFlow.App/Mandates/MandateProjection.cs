using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Mandates;

namespace CaseFlow.App.Mandates;

/// <summary>Keeps the rows of mandates.</summary>
internal sealed class MandateProjection
    : IProjection<MandateEvent.Recorded>, IProjection<MandateEvent.EndFixed>, IProjection<MandateEvent.Ended>
{
    public ValueTask ApplyAsync(Recorded<MandateEvent.Recorded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (text, at) = (recorded.Event.Text, recorded.Event.At);
        db.Add(new MandateRow
        {
            CaseId = recorded.CaseId,
            MandateId = recorded.StreamId,
            Reference = text.Reference,
            Body = text.Body,
            AdoptedOn = text.AdoptedOn,
            Paragraphs = text.Paragraphs,
            Limits = text.Limits,
            State = MandateState.InForce,
            EndsAt = text.ExpiresAt,
            RecordedAt = at,
            SortKey = SortKeys.Of(at, recorded.StreamId),
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<MandateEvent.EndFixed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.RequireAsync<MandateRow>([recorded.CaseId, recorded.StreamId], cancellation);
        (row.EndsAt, row.EndReference) = (recorded.Event.EndsAt, recorded.Event.Reference);
    }

    public async ValueTask ApplyAsync(Recorded<MandateEvent.Ended> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.RequireAsync<MandateRow>([recorded.CaseId, recorded.StreamId], cancellation);
        (row.State, row.EndsAt) = (MandateState.Ended, recorded.Event.EndsAt);
    }
}

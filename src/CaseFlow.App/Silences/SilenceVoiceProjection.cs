using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>Keeps the rows of what was said to items under silence.</summary>
internal sealed class SilenceVoiceProjection
    : IProjection<SilenceEvent.Broken>, IProjection<SilenceEvent.LateBreakKept>, IProjection<SilenceEvent.Reserved>
{
    public ValueTask ApplyAsync(Recorded<SilenceEvent.Broken> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded, SilenceVoiceKind.Break, recorded.Event.Break, db, cancellation);

    public ValueTask ApplyAsync(Recorded<SilenceEvent.LateBreakKept> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded, SilenceVoiceKind.LateBreak, recorded.Event.Break, db, cancellation);

    public async ValueTask ApplyAsync(Recorded<SilenceEvent.Reserved> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var (said, at) = (recorded.Event.Reservation, recorded.Event.At);
        var item = await db.RequireAsync<SilenceRow>([recorded.CaseId, recorded.StreamId], cancellation);
        db.Add(new SilenceVoiceRow
        {
            CaseId = recorded.CaseId,
            SilenceId = recorded.StreamId,
            Number = ++item.VoiceCount,
            Kind = said.Kind is ReservationKind.Reservation ? SilenceVoiceKind.Reservation : SilenceVoiceKind.InterpretativeStatement,
            Version = said.Version,
            Text = said.Text,
            Author = said.Author,
            Post = said.Post,
            Organisation = said.Organisation,
            ReceivedAt = at,
            SortKey = SortKeys.Of(at, recorded.StreamId, item.VoiceCount),
        });
    }

    private static async ValueTask AddAsync<TEvent>(
        Recorded<TEvent> recorded, SilenceVoiceKind kind, SilenceBreak said, CaseFlowDb db, CancellationToken cancellation)
        where TEvent : class
    {
        var item = await db.RequireAsync<SilenceRow>([recorded.CaseId, recorded.StreamId], cancellation);
        db.Add(new SilenceVoiceRow
        {
            CaseId = recorded.CaseId,
            SilenceId = recorded.StreamId,
            Number = ++item.VoiceCount,
            Kind = kind,
            Version = said.Version,
            Text = said.Grounds,
            Amendment = said.Amendment,
            Author = said.Author,
            Post = said.Post,
            Organisation = said.Organisation,
            ReceivedAt = said.ReceivedAt,
            SortKey = SortKeys.Of(said.ReceivedAt, recorded.StreamId, item.VoiceCount),
        });
    }
}

using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>Turns a unit's events into rows and chains them to their streams' heads.</summary>
internal sealed class EventWriter(CaseFlowDb db, EventTypes types, Session session)
{
    /// <returns>The heads of the streams that go on, as they will be stored.</returns>
    public async ValueTask<IReadOnlyDictionary<(Guid CaseId, Guid StreamId), StreamRow>> WriteAsync(
        IReadOnlyDictionary<(Guid CaseId, Guid StreamId), StreamInUnit> streams,
        IReadOnlyList<Recorded<object>> events,
        CancellationToken cancellation)
    {
        await CheckReadVersionsAsync(streams.Values, cancellation);

        var heads = streams.Where(pair => pair.Value.IsChanged).ToDictionary(pair => pair.Key, pair => Track(pair.Key, pair.Value));
        foreach (var recorded in events)
        {
            var head = heads[(recorded.CaseId, recorded.StreamId)];
            var row = ToRow(recorded, head.Hash);
            db.Events.Add(row);
            head.Version = row.Version;
            head.Hash = row.Hash;
        }

        return heads;
    }

    // an update that changes nothing still locks the row, so that two commands cannot each decide by what the other changes
    private async ValueTask CheckReadVersionsAsync(IEnumerable<StreamInUnit> streams, CancellationToken cancellation)
    {
        foreach (var stream in streams.Where(stream => !stream.IsChanged))
        {
            if (stream.Head is not { } head)
            {
                continue;
            }

            var unchanged = await db.Streams
                .Where(row => row.CaseId == head.CaseId && row.StreamId == head.StreamId && row.Version == head.Version)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.Version, row => row.Version), cancellation);
            if (unchanged != 1)
            {
                throw new DbUpdateConcurrencyException($"Expected stream {head.StreamId} at version {head.Version}, but it has moved on.");
            }
        }
    }

    private StreamRow Track((Guid CaseId, Guid StreamId) key, StreamInUnit stream)
    {
        if (stream.Head is { } head)
        {
            db.Streams.Attach(head);
            return head;
        }

        var created = new StreamRow
        {
            CaseId = key.CaseId,
            StreamId = key.StreamId,
            Kind = stream.Kind,
            Version = 0,
            Hash = EventHash.Beginning,
        };
        db.Streams.Add(created);
        return created;
    }

    private EventRow ToRow(Recorded<object> recorded, byte[] previousHash)
    {
        var body = EventTypes.Write(recorded.Event);
        var salt = EventHash.NewSalt();
        var row = new EventRow
        {
            CaseId = recorded.CaseId,
            StreamId = recorded.StreamId,
            Version = recorded.Version,
            Type = types.NameOf(recorded.Event),
            Body = body,
            Salt = salt,
            BodyHash = EventHash.OfBody(salt, body),
            At = recorded.At,
            RecordedAt = recorded.RecordedAt,
            PersonId = recorded.Actor.PersonId,
            PostId = recorded.Actor.PostId,
            OrganisationId = recorded.Actor.OrganisationId,
            OnBehalfOf = recorded.Actor.OnBehalfOf,
            CommandId = session.Command.Id,
        };
        row.Hash = EventHash.Of(previousHash, row);
        return row;
    }
}

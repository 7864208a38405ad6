using CaseFlow.App.Access;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Storage;

/// <summary>Turns a unit's events into rows and chains them to their streams' heads.</summary>
internal sealed class EventWriter(CaseFlowDb db, EventTypes types, Session session)
{
    /// <returns>The heads of the streams that go on, as they will be stored.</returns>
    public IReadOnlyDictionary<(Guid CaseId, Guid StreamId), StreamRow> Write(
        IReadOnlyDictionary<(Guid CaseId, Guid StreamId), StreamInUnit> streams, IReadOnlyList<Recorded<object>> events)
    {
        CheckReadVersions(streams.Values);

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
    private void CheckReadVersions(IEnumerable<StreamInUnit> streams)
    {
        foreach (var head in streams.Where(stream => !stream.IsChanged).Select(stream => stream.Head).OfType<StreamRow>())
        {
            db.Streams.Attach(head).Property(row => row.Version).IsModified = true;
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
            Hash = EventHash.Beginning(stream.Kind),
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
            ScopeId = EventScopes.Of(recorded),
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

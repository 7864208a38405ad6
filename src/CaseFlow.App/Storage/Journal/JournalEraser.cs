using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Journal;

/// <summary>Takes words out of an event for good, as the law may demand, and leaves the chain whole.</summary>
/// <remarks>The body's hash stays; without its salt nobody can guess from it what stood there. Read rows need a rebuild afterwards.</remarks>
internal sealed class JournalEraser(CaseFlowDb db, UnitOfWork unit)
{
    /// <summary>What stands where something was erased.</summary>
    public const string Erased = "erased";

    /// <param name="kind">The kind of the stream.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="streamId">The stream.</param>
    /// <param name="version">Which event.</param>
    /// <param name="members">Texts in its body as dotted paths, e.g. <c>source.name</c>; everything below a path is erased.</param>
    /// <param name="grounds">Why; recorded in the journal.</param>
    /// <param name="cancellation">Cancels the erasure.</param>
    public async ValueTask EraseAsync<TState, TEvent>(
        StreamKind<TState, TEvent> kind,
        Guid caseId,
        Guid streamId,
        long version,
        IReadOnlyList<string> members,
        string grounds,
        CancellationToken cancellation)
        where TEvent : class
    {
        await unit.LoadAsync(kind, caseId, streamId, cancellation);
        var row = await db.Events.SingleAsync(
            row => row.CaseId == caseId && row.StreamId == streamId && row.Version == version, cancellation);

        row.Body = Without(row.Body, members);
        row.Salt = null;
        unit.Append(kind, caseId, streamId, new JournalEvent.Erased(version, members, StreamChain.ErasedBodyHash(row.Body), grounds));
    }

    private static string Without(string body, IEnumerable<string> members)
    {
        var root = JsonNode.Parse(body)!;
        foreach (var member in members)
        {
            var node = member.Split('.').Aggregate<string, JsonNode?>(root, (parent, name) => (parent as JsonObject)?[name])
                ?? throw new ArgumentException($"Expected a member {member} of the event's body, but there is none.", nameof(members));
            node.ReplaceWith(TextsErased(node));
        }

        return root.ToJsonString(EventJson.Options);
    }

    // numbers, dates written as numbers and truth values stay: an event must still be readable as what it was
    private static JsonNode? TextsErased(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, TextsErased(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(TextsErased)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => JsonValue.Create(Erased),
        _ => node?.DeepClone(),
    };
}

using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Pipeline;

/// <summary>The id under which a command is written down once, whatever happens on the way.</summary>
/// <param name="Id">The same for all attempts, and for all repeats with the same key by the same sender.</param>
/// <param name="HasKey">Whether the sender gave an idempotency key.</param>
internal sealed record CommandIdentity(Guid Id, bool HasKey)
{
    public static readonly CommandIdentity None = new(Guid.Empty, HasKey: false);

    public static CommandIdentity For(Caller caller, string? idempotencyKey, DateTimeOffset now) =>
        idempotencyKey is null
            ? new(OrderedIds.New(now), HasKey: false)
            : new(FromKey(caller.Actor, idempotencyKey), HasKey: true);

    // the key belongs to its sender: another one's equal key is another command
    private static Guid FromKey(Actor actor, string key)
    {
        var text = string.Join('\n', actor.PersonId, actor.PostId, key);
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}

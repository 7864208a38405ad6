using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Makes repeats harmless: a command that was carried out before is answered from its receipt.</summary>
/// <remarks>Two attempts at the same time meet at the receipt's key, and the later one finds the first one's receipt when it tries again.</remarks>
internal sealed class ReceiptBook(CaseFlowDb db, Session session)
{
    /// <summary>How long a sender may repeat a command that had an idempotency key.</summary>
    public static readonly TimeSpan KeptWithKey = TimeSpan.FromDays(30);

    /// <summary>How long the receipt of a command without key can resolve a commit of which nothing was heard.</summary>
    public static readonly TimeSpan KeptWithoutKey = TimeSpan.FromDays(1);

    private static readonly Rejection KeyReused = new(
        RejectionKind.Conflict, "command.key_reused", "Expected a new idempotency key, but this one was used for another command.");

    /// <summary>The first answer to this command, a refusal if its key belongs to another one, or null when it was never carried out.</summary>
    public async ValueTask<TResponse?> FindAsync<TMessage, TResponse>(TMessage message, CancellationToken cancellation)
        where TResponse : IOutcome<TResponse>
    {
        if (!session.Command.HasKey && !session.IsRepeat)
        {
            return default;
        }

        var receipt = await db.Set<ReceiptRow>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.CommandId == session.Command.Id && row.ExpiresAt > session.StartedAt, cancellation);
        if (receipt is null)
        {
            return default;
        }

        return receipt.Message == typeof(TMessage).Name && receipt.MessageHash.AsSpan().SequenceEqual(HashOf(message))
            ? JsonSerializer.Deserialize<TResponse>(receipt.Response, ReceiptJson.Options)
            : TResponse.Refused([KeyReused]);
    }

    public void Add<TMessage, TResponse>(TMessage message, TResponse response) =>
        db.Add(new ReceiptRow
        {
            CommandId = session.Command.Id,
            Message = typeof(TMessage).Name,
            MessageHash = HashOf(message),
            Response = JsonSerializer.Serialize(response, ReceiptJson.Options),
            ExpiresAt = session.StartedAt + (session.Command.HasKey ? KeptWithKey : KeptWithoutKey),
        });

    private static byte[] HashOf<TMessage>(TMessage message) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(message, ReceiptJson.Options));
}

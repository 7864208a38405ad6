using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Makes repeats harmless: a command that was carried out before is answered from its receipt.</summary>
/// <remarks>
/// Two attempts at the same time meet at the receipt's key, since they change the same case, and the later one finds the first one's receipt
/// when it tries again. Only a key that its sender gives to commands for two cases at the same time is found out after both were carried out.
/// </remarks>
internal sealed class ReceiptBook(CaseFlowDb db, UnitOfWork unit, Session session)
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

        var receipts = await db.Set<ReceiptRow>().AsNoTracking()
            .Where(row => row.CommandId == session.Command.Id && row.ExpiresAt > session.StartedAt)
            .ToListAsync(cancellation);
        if (receipts.Count == 0)
        {
            return default;
        }

        var hash = HashOf(message);
        var own = receipts.Find(receipt => receipt.Message == typeof(TMessage).Name && receipt.MessageHash.AsSpan().SequenceEqual(hash));
        return own is null ? TResponse.Refused([KeyReused]) : JsonSerializer.Deserialize<TResponse>(own.Response, ReceiptJson.Options);
    }

    /// <summary>Whether a command was carried out under an idempotency key that is still kept.</summary>
    public Task<bool> WasCarriedOutAsync(CommandIdentity command, CancellationToken cancellation) =>
        db.Set<ReceiptRow>().AnyAsync(row => row.CommandId == command.Id && row.ExpiresAt > session.StartedAt, cancellation);

    public void Add<TMessage, TResponse>(TMessage message, TResponse response) =>
        db.Add(new ReceiptRow
        {
            CaseId = unit.CaseId ?? CaseOfRows() ?? session.Command.Id,
            CommandId = session.Command.Id,
            Message = typeof(TMessage).Name,
            MessageHash = HashOf(message),
            Response = JsonSerializer.Serialize(response, ReceiptJson.Options),
            ExpiresAt = session.StartedAt + (session.Command.HasKey ? KeptWithKey : KeptWithoutKey),
        });

    // what belongs to no stream, such as a draft
    private Guid? CaseOfRows() => db.ChangeTracker.Entries<ICaseRow>().FirstOrDefault()?.Entity.CaseId;

    private static byte[] HashOf<TMessage>(TMessage message) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(message, ReceiptJson.Options));
}

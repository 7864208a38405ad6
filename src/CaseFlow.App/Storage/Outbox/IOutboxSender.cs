namespace CaseFlow.App.Storage.Outbox;

/// <summary>Something that waits for delivery.</summary>
/// <param name="Id">The receiver's idempotency key: it may come more than once.</param>
/// <param name="CaseId">The case that it belongs to.</param>
/// <param name="Kind">Which sender delivers it.</param>
/// <param name="Body">JSON.</param>
internal sealed record OutboxMessage(Guid Id, Guid CaseId, string Kind, string Body);

/// <summary>Delivers outbox messages of one kind. Throws when the receiver did not take it; it is then tried again.</summary>
internal interface IOutboxSender
{
    string Kind { get; }

    /// <summary>Whether it stays within CaseFlow. Exercises tell nobody outside, but what they owe to another case is delivered.</summary>
    bool StaysInside => false;

    ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation);
}

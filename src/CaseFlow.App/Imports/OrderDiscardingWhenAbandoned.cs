using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Imports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>What an abandoned import has brought is cleared away by the outbox, batch by batch, so that nobody waits for it.</summary>
internal sealed class OrderDiscardingWhenAbandoned(Outbox outbox, Rows rows) : IReaction<ImportEvent.Abandoned>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<ImportEvent.Abandoned> recorded, CancellationToken cancellation)
    {
        var importId = recorded.Event.Id.Value;
        var import = await rows.Of<ImportRow>()
            .Where(row => row.CaseId == recorded.CaseId && row.ImportId == importId)
            .Select(row => new { row.Source, row.Number, row.Batches })
            .SingleAsync(cancellation);
        for (var batch = 1; batch <= import.Batches; batch++)
        {
            await outbox.AddAsync(recorded.CaseId, DiscardRowsSender.Name, new DiscardRows(importId, import.Source, import.Number, batch), cancellation);
        }

        return null;
    }
}

/// <summary>Clears a batch away. The outbox id makes it safe to repeat.</summary>
internal sealed class DiscardRowsSender(Dispatcher dispatcher) : IOutboxSender
{
    public const string Name = "discard-rows";

    public string Kind => Name;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var discard = EventJson.Read<DiscardRows>(message.Body);
        var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), discard, message.Id.ToString(), cancellation);
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException($"Expected batch {discard.Batch} to be cleared away, but it was refused: {outcome.Rejection.Code}.");
        }
    }
}

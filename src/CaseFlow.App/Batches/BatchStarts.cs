using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Batches;

namespace CaseFlow.App.Batches;

/// <summary>Begins batches in the name of whoever asks.</summary>
internal sealed class BatchStarts(EventStore store, Session session)
{
    public async ValueTask<Outcome<BatchReceipt>> StartAsync(Guid batchId, BatchOrder order, CancellationToken cancellation)
    {
        var start = new BatchCommand.Start(order, Starter(session.Caller));
        var decision = await store.DecideAsync(
            Streams.Batch, batchId, batchId, (state, context) => BatchDecider.Decide(start, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new BatchReceipt(batchId);
    }

    private static BatchStarter Starter(Caller caller) => caller.Identity is { } who
        ? new(who.PersonId, who.PostId, caller.Actor.OrganisationId, who.OnBehalfOf, Groups: null)
        : new(caller.Actor.PersonId, caller.Actor.PostId, caller.Actor.OrganisationId, caller.Actor.OnBehalfOf, [.. caller.Groups]);
}

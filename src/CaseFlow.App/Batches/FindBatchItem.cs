using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.Cases.Batches;
using Mediator;

namespace CaseFlow.App.Batches;

/// <summary>What is to be done with one process of a batch; nothing when it is known what became of it, or the batch was stopped.</summary>
/// <param name="BatchId">The batch.</param>
/// <param name="Number">Which of its processes, from 0.</param>
/// <param name="Key">The idempotency key under which it is done.</param>
internal sealed record FindBatchItem(Guid BatchId, int Number, string Key) : IQuery<Outcome<BatchStep>>
{
    internal sealed class Handler(StreamLoader streams, ReceiptBook receipts, TimeProvider clock) : IQueryHandler<FindBatchItem, Outcome<BatchStep>>
    {
        public async ValueTask<Outcome<BatchStep>> Handle(FindBatchItem query, CancellationToken cancellation)
        {
            var batch = await streams.LoadAsync(Streams.Batch, query.BatchId, query.BatchId, cancellation);
            if (batch.State is not Batch.Begun begun || begun.WasTried(query.Number))
            {
                return BatchStep.None;
            }

            var (order, sender) = (begun.Order, BatchSender.CallerOf(begun.By));
            if (begun.End is null)
            {
                return new BatchStep(new(order, sender, EventJson.Read<BatchWork>(order.Work), order.Subjects[query.Number].Id), WasDone: false);
            }

            // a host may have stopped between doing it and saying so, and the batch been stopped meanwhile
            var identity = CommandIdentity.For(sender, query.Key, clock.GetUtcNow());
            return await receipts.WasCarriedOutAsync(identity, cancellation) ? new BatchStep(null, WasDone: true) : BatchStep.None;
        }
    }
}

/// <summary>What is to be done next.</summary>
/// <param name="Try">What is to be tried; null for nothing.</param>
/// <param name="WasDone">Whether it was done, and is only to be kept.</param>
internal sealed record BatchStep(BatchTry? Try, bool WasDone)
{
    /// <summary>There is nothing to do.</summary>
    public static readonly BatchStep None = new(null, WasDone: false);
}

/// <summary>One process of a batch and what is to be done with it, in whose name.</summary>
internal sealed record BatchTry(BatchOrder Order, Caller Caller, BatchWork Work, Guid SubjectId);

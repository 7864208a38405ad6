using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Batches;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Batches;

/// <summary>Stops a batch of the caller's post: what was done stays done, the process that is being worked on is finished, all others are left alone.</summary>
[AllowedRoles("COORD", "ADMIN")]
public sealed record CancelBatch(Guid BatchId) : ICommand<Outcome<BatchReceipt>>
{
    public sealed class Validator : AbstractValidator<CancelBatch>
    {
        public Validator() => RuleFor(command => command.BatchId).NotEmpty();
    }

    internal sealed class Handler(EventStore store, Rows rows) : ICommandHandler<CancelBatch, Outcome<BatchReceipt>>
    {
        public async ValueTask<Outcome<BatchReceipt>> Handle(CancelBatch command, CancellationToken cancellation)
        {
            if (!await rows.Of<BatchRow>().AnyAsync(row => row.CaseId == command.BatchId, cancellation))
            {
                return BatchRejections.NotFound;
            }

            var decision = await store.DecideAsync(
                Streams.Batch,
                command.BatchId,
                command.BatchId,
                (state, context) => BatchDecider.Decide(new BatchCommand.Cancel(), state, context),
                cancellation);
            return decision.IsRejected ? decision.Rejection : new BatchReceipt(command.BatchId);
        }
    }
}

using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Batches;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Batches;

/// <summary>
/// Does for real, once, what a completed trial of the caller's post has tried: the same with the same processes, also with those that the trial was
/// refused. Each is judged anew, by what it and the sender are by then.
/// </summary>
/// <param name="BatchId">The trial.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record StartTriedBatch(Guid BatchId) : ICommand<Outcome<BatchReceipt>>
{
    public sealed class Validator : AbstractValidator<StartTriedBatch>
    {
        public Validator() => RuleFor(command => command.BatchId).NotEmpty();
    }

    internal sealed class Handler(BatchStarts batches, Rows rows, StreamLoader streams) : ICommandHandler<StartTriedBatch, Outcome<BatchReceipt>>
    {
        public async ValueTask<Outcome<BatchReceipt>> Handle(StartTriedBatch command, CancellationToken cancellation)
        {
            if (!await rows.Of<BatchRow>().AnyAsync(row => row.CaseId == command.BatchId, cancellation))
            {
                return BatchRejections.NotFound;
            }

            // another partition: what a completed trial has said never changes
            var trial = await streams.LoadAsync(Streams.Batch, command.BatchId, command.BatchId, cancellation);
            return trial.State switch
            {
                Batch.Begun { Order.RealId: null } => BatchRejections.NoTrial,
                Batch.Begun { End: BatchEnd.Completed, Order: { RealId: { } realId } order } => await batches.StartAsync(realId, order.Real(), cancellation),
                _ => BatchRejections.TrialNotCompleted,
            };
        }
    }
}

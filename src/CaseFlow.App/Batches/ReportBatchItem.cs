using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Batches;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Batches;

/// <summary>Keeps what became of one process in a batch. Repeating it changes nothing. Only CaseFlow's own outbox sends it.</summary>
[AllowedRoles]
internal sealed record ReportBatchItem(Guid BatchId, int Number, Rejection? Refusal) : ICommand<Outcome<Done>>
{
    public sealed class Validator : AbstractValidator<ReportBatchItem>
    {
        public Validator()
        {
            RuleFor(command => command.BatchId).NotEmpty();
            RuleFor(command => command.Number).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<ReportBatchItem, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(ReportBatchItem command, CancellationToken cancellation)
        {
            var report = new BatchCommand.Report(command.Number, command.Refusal);
            var decision = await store.DecideAsync(
                Streams.Batch, command.BatchId, command.BatchId, (state, context) => BatchDecider.Decide(report, state, context), cancellation);
            return decision.IsRejected ? decision.Rejection : default(Done);
        }
    }
}

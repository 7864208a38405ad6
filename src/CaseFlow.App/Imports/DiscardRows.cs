using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Imports;

/// <summary>Clears one batch of an import away that was given up. Repeating it changes nothing. Only CaseFlow's own outbox sends it.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Source">Its source.</param>
/// <param name="Number">Its number.</param>
/// <param name="Batch">The batch within the import.</param>
[AllowedRoles]
public sealed record DiscardRows(Guid ImportId, string Source, int Number, int Batch) : ICommand<Outcome<ImportReceipt>>
{
    public sealed class Validator : AbstractValidator<DiscardRows>
    {
        public Validator() => RuleFor(command => command.Source).NotEmpty().MaximumLength(TextLimits.Code);
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<DiscardRows, Outcome<ImportReceipt>>
    {
        public async ValueTask<Outcome<ImportReceipt>> Handle(DiscardRows command, CancellationToken cancellation)
        {
            await store.DecideAsync(
                Streams.ImportBatch,
                SignalAddress.PartitionOf(command.Source),
                SignalAddress.BatchOf(command.ImportId, command.Batch),
                (state, context) => ImportBatchDecider.Discard(
                    new ImportBatchEvent.RowsDiscarded(new ImportId(command.ImportId), command.Number, command.Batch, context.Now), state),
                cancellation);
            return new ImportReceipt(command.ImportId);
        }
    }
}

using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Gives a running import up: nobody ever sees what it brought. Repeating it changes nothing.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Why">Why.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record AbandonImport(Guid ImportId, string Why) : ICommand<Outcome<ImportReceipt>>
{
    public sealed class Validator : AbstractValidator<AbandonImport>
    {
        public Validator()
        {
            RuleFor(command => command.ImportId).NotEmpty();
            RuleFor(command => command.Why).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(EventStore store, Rows rows) : ICommandHandler<AbandonImport, Outcome<ImportReceipt>>
    {
        public async ValueTask<Outcome<ImportReceipt>> Handle(AbandonImport command, CancellationToken cancellation)
        {
            var source = await rows.Of<ImportRow>()
                .Where(row => row.ImportId == command.ImportId)
                .Select(row => row.Source)
                .SingleOrDefaultAsync(cancellation);
            if (source is null)
            {
                return ImportRejections.NotFound;
            }

            var abandon = new ImportCommand.Abandon(new ImportId(command.ImportId), command.Why);
            var decision = await store.DecideAsync(
                Streams.ImportBook,
                SignalAddress.PartitionOf(source),
                SignalAddress.BookOf(source),
                (state, context) => ImportDecider.Decide(abandon, state, context),
                cancellation);
            return decision.IsRejected ? decision.Rejection : new ImportReceipt(command.ImportId);
        }
    }
}

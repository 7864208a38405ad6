using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Imports;

/// <summary>Ends an import well: all that it brought is seen from now on, at once.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Source">Its source.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record CompleteImport(Guid ImportId, string Source) : ICommand<Outcome<ImportReceipt>>
{
    public sealed class Validator : AbstractValidator<CompleteImport>
    {
        public Validator()
        {
            RuleFor(command => command.ImportId).NotEmpty();
            RuleFor(command => command.Source).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<CompleteImport, Outcome<ImportReceipt>>
    {
        public async ValueTask<Outcome<ImportReceipt>> Handle(CompleteImport command, CancellationToken cancellation)
        {
            var complete = new ImportCommand.Complete(new ImportId(command.ImportId));
            var decision = await store.DecideAsync(
                Streams.ImportBook,
                SignalAddress.PartitionOf(command.Source),
                SignalAddress.BookOf(command.Source),
                (state, context) => ImportDecider.Decide(complete, state, context),
                cancellation);
            return decision.IsRejected ? decision.Rejection : new ImportReceipt(command.ImportId);
        }
    }
}

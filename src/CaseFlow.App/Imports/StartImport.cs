using CaseFlow.App.Forms;
using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Begins an import of signals. One import of a source runs at a time; a dead one is given up after some minutes of silence.</summary>
/// <param name="Source">Its format, e.g. <c>ucdp-ged</c>, which names the source too.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="TakeOver">Whether a running import of the source is given up at once.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record StartImport(string Source, string FileName, bool TakeOver = false) : ICommand<Outcome<ImportReceipt>>
{
    public sealed class Validator : AbstractValidator<StartImport>
    {
        public Validator()
        {
            RuleFor(command => command.Source).Must(SignalFormats.Names.Contains).OverridePropertyName("format")
                .WithMessage($"Expected one of the formats {string.Join(", ", SignalFormats.Names)}.");
            RuleFor(command => command.FileName).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(EventStore store, Rows rows, DecisionContextSource contexts) : ICommandHandler<StartImport, Outcome<ImportReceipt>>
    {
        public async ValueTask<Outcome<ImportReceipt>> Handle(StartImport command, CancellationToken cancellation)
        {
            var partition = SignalAddress.PartitionOf(command.Source);
            var heardAt = await rows.Of<ImportRow>()
                .Where(row => row.CaseId == partition && row.State == ImportState.Running)
                .Select(row => (DateTimeOffset?)row.HeardAt)
                .SingleOrDefaultAsync(cancellation);
            var importId = contexts.Current().NewId();
            var start = new ImportCommand.Start(new ImportId(importId), command.Source, command.FileName, heardAt, command.TakeOver);
            var decision = await store.DecideAsync(
                Streams.ImportBook,
                partition,
                SignalAddress.BookOf(command.Source),
                (state, context) => ImportDecider.Decide(start, state, context),
                cancellation);
            return decision.IsRejected ? decision.Rejection : new ImportReceipt(importId);
        }
    }
}

/// <summary>That an import began, went on or ended.</summary>
public sealed record ImportReceipt(Guid ImportId);

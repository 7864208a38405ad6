using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Brings in one batch of an import's rows, not yet seen by anybody. Repeating a batch changes nothing.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Source">Its source.</param>
/// <param name="Batch">Counts the batches of the import, from 1.</param>
/// <param name="Rows">Rows that could be read, at most <see cref="MostRows"/>.</param>
/// <param name="Faults">What is wrong with those that could not.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record StageRows(Guid ImportId, string Source, int Batch, ImmutableArray<FileRow> Rows, ImmutableArray<RowFault> Faults)
    : ICommand<Outcome<ImportReceipt>>
{
    /// <summary>Most rows of one batch: few enough that nobody waits long for the database.</summary>
    public const int MostRows = 200;

    public sealed class Validator : AbstractValidator<StageRows>
    {
        public Validator()
        {
            RuleFor(command => command.ImportId).NotEmpty();
            RuleFor(command => command.Source).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Batch).GreaterThan(0);
            RuleFor(command => command.Rows).Must(rows => rows.Length <= MostRows).WithMessage($"Expected at most {MostRows} rows.");
        }
    }

    internal sealed class Handler(EventStore store, Rows rows, DecisionContextSource contexts) : ICommandHandler<StageRows, Outcome<ImportReceipt>>
    {
        public async ValueTask<Outcome<ImportReceipt>> Handle(StageRows command, CancellationToken cancellation)
        {
            var partition = SignalAddress.PartitionOf(command.Source);
            var (book, _) = await store.LoadAsync(Streams.ImportBook, partition, SignalAddress.BookOf(command.Source), cancellation);
            if (book is not ImportBook.Importing running || running.Id.Value != command.ImportId)
            {
                return ImportRejections.NotRunning;
            }

            var known = await KnownAsync(partition, running.Number, command, cancellation);
            var batch = new RowSorting(command, running, known).ToBatch(contexts.Current().Now);
            await store.DecideAsync(
                Streams.ImportBatch,
                partition,
                SignalAddress.BatchOf(command.ImportId, command.Batch),
                (state, _) => ImportBatchDecider.Stage(batch, state),
                cancellation);
            return new ImportReceipt(command.ImportId);
        }

        /// <summary>What these signals say now, and whether an earlier batch of this import has brought them.</summary>
        private async Task<Dictionary<Guid, KnownVersion>> KnownAsync(Guid partition, int number, StageRows command, CancellationToken cancellation)
        {
            var ids = command.Rows.Select(row => SignalAddress.SignalOf(command.Source, row.ExternalId)).ToArray();
            var own = rows.Of<SignalVersionRow>().Where(row => row.Number == number);
            var known = new Dictionary<Guid, KnownVersion>();
            foreach (var versions in (IQueryable<SignalVersionRow>[])[rows.CurrentVersions, own])
            {
                var found = await versions
                    .Where(row => row.CaseId == partition && ids.Contains(row.SignalId))
                    .Select(row => new { row.SignalId, Version = new KnownVersion(row.ContentHash, row.Number) })
                    .ToListAsync(cancellation);
                found.ForEach(row => known[row.SignalId] = row.Version);
            }

            return known;
        }
    }
}

/// <summary>A row as it was read from a file.</summary>
/// <param name="Row">Its number in the file, as a spreadsheet shows it.</param>
/// <param name="ExternalId">Its id at the source.</param>
/// <param name="Content">What it says.</param>
public sealed record FileRow(int Row, string ExternalId, SignalContent Content);

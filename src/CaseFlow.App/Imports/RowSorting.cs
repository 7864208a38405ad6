using System.Collections.Immutable;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Imports;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Imports;

/// <summary>What is known of a signal before a row is taken.</summary>
/// <param name="ContentHash">What it says, hashed.</param>
/// <param name="Number">The number of the import that said so; of this one, when an earlier row of the same file did.</param>
internal sealed record KnownVersion(byte[] ContentHash, int Number);

/// <summary>Sorts rows into those that are new, those that say something new, those that say nothing new, and those that contradict the file.</summary>
internal sealed class RowSorting(StageRows command, ImportBook.Importing import, Dictionary<Guid, KnownVersion> known)
{
    private readonly List<StagedRow> _staged = [];
    private readonly List<RowFault> _faults = [.. command.Faults];
    private int _unchanged;

    public ImportBatchEvent.RowsStaged ToBatch(DateTimeOffset now)
    {
        foreach (var row in command.Rows)
        {
            Sort(row);
        }

        return new(import.Id, import.Number, command.Batch, [.. _staged], _unchanged, [.. _faults], now);
    }

    private void Sort(FileRow row)
    {
        var signalId = SignalAddress.SignalOf(command.Source, row.ExternalId);
        var before = known.GetValueOrDefault(signalId);
        var hash = SignalVersionRow.HashOf(row.Content);
        if (before is not null && before.ContentHash.AsSpan().SequenceEqual(hash))
        {
            _unchanged++;
        }
        else if (before?.Number == import.Number)
        {
            _faults.Add(RowFaults.Of(row.Row, null, row.ExternalId, "Expected each id once in the file, but an earlier row with this id says something else."));
        }
        else
        {
            known[signalId] = new(hash, import.Number);
            _staged.Add(new(new SignalId(signalId), row.Row, row.ExternalId, before?.Number, row.Content));
        }
    }
}

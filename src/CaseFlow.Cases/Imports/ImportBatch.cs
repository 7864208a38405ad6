using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Cases.Signals;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Imports;

/// <summary>One batch of an import's rows, a stream of its own, so that no import has to be read whole to be continued.</summary>
public abstract record ImportBatch
{
    private ImportBatch()
    {
    }

    /// <summary>The state before the batch came.</summary>
    public static ImportBatch None { get; } = new Awaited();

    /// <summary>It has not come.</summary>
    public sealed record Awaited : ImportBatch;

    /// <summary>It has come.</summary>
    public sealed record Staged : ImportBatch;

    /// <summary>Its import was given up, and its rows were cleared away.</summary>
    public sealed record Discarded : ImportBatch;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static ImportBatch Evolve(ImportBatch state, ImportBatchEvent @event) =>
        (state, @event) switch
        {
            (Awaited, ImportBatchEvent.RowsStaged) => new Staged(),
            (Staged, ImportBatchEvent.RowsDiscarded) => new Discarded(),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}

/// <summary>What happened to a batch of an import.</summary>
public abstract record ImportBatchEvent
{
    private ImportBatchEvent()
    {
    }

    /// <summary>A batch of rows came in.</summary>
    /// <param name="ImportId">The import.</param>
    /// <param name="Number">The import's number.</param>
    /// <param name="Batch">The batch within the import, from 1.</param>
    /// <param name="Rows">Rows that are new or say something new.</param>
    /// <param name="Unchanged">How many rows say what is already known.</param>
    /// <param name="Faults">What is wrong with the rows that were not taken.</param>
    /// <param name="At">When.</param>
    [EventName("import_batch.rows_staged")]
    public sealed record RowsStaged(
        ImportId ImportId,
        int Number,
        int Batch,
        ImmutableArray<StagedRow> Rows,
        int Unchanged,
        ImmutableArray<RowFault> Faults,
        DateTimeOffset At) : ImportBatchEvent;

    /// <summary>The import was given up, so its rows were cleared away; what came in stays in the journal.</summary>
    [EventName("import_batch.rows_discarded")]
    public sealed record RowsDiscarded(ImportId ImportId, int Number, int Batch, DateTimeOffset At) : ImportBatchEvent;
}

/// <summary>A row that is new or says something new.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="Row">Its number in the file, as a spreadsheet shows it.</param>
/// <param name="ExternalId">Its id at the source.</param>
/// <param name="Revises">The number of the import whose row it revises; null when the signal was not known.</param>
/// <param name="Content">What it says.</param>
public sealed record StagedRow(SignalId SignalId, int Row, string ExternalId, int? Revises, SignalContent Content);

/// <summary>What is wrong with a row that was not taken.</summary>
/// <param name="Row">Its number in the file, as a spreadsheet shows it.</param>
/// <param name="Column">The column, as the file names it; null when the whole row is meant.</param>
/// <param name="Value">What stands there, cut to 200 characters; null when nothing does.</param>
/// <param name="Expected">What was expected instead, as a sentence.</param>
public sealed record RowFault(int Row, string? Column, string? Value, string Expected);

/// <summary>The rules of a batch: it comes once, and goes once.</summary>
public static class ImportBatchDecider
{
    /// <summary>Takes a batch; does nothing when it has come before.</summary>
    public static Decision<ImportBatchEvent> Stage(ImportBatchEvent.RowsStaged batch, ImportBatch state) => state is ImportBatch.Awaited ? [batch] : [];

    /// <summary>Clears a batch away; does nothing when it never came or is gone.</summary>
    public static Decision<ImportBatchEvent> Discard(ImportBatchEvent.RowsDiscarded batch, ImportBatch state) => state is ImportBatch.Staged ? [batch] : [];
}

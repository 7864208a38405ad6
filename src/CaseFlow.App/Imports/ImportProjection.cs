using System.Globalization;
using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Imports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Keeps the rows of imports and of what they bring, which is seen once the import is complete.</summary>
internal sealed class ImportProjection
    : IProjection<ImportEvent.Started>, IProjection<ImportEvent.Completed>, IProjection<ImportEvent.Abandoned>,
      IProjection<ImportBatchEvent.RowsStaged>, IProjection<ImportBatchEvent.RowsDiscarded>
{
    public ValueTask ApplyAsync(Recorded<ImportEvent.Started> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var started = recorded.Event;
        db.Add(new ImportRow
        {
            CaseId = recorded.CaseId,
            ImportId = started.Id.Value,
            Number = started.Number,
            Source = started.Source,
            FileName = started.FileName,
            State = ImportState.Running,
            StartedBy = started.By.PostId ?? started.By.PersonId,
            StartedAt = started.At,
            HeardAt = started.At,
            SortKey = SortKeys.NewestFirst(started.At, started.Id.Value),
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<ImportBatchEvent.RowsStaged> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var batch = recorded.Event;
        var import = await db.RequireAsync<ImportRow>([recorded.CaseId, batch.ImportId.Value], cancellation);
        db.AddRange(batch.Rows.Select(row => VersionOf(recorded, import, row)));
        db.AddRange(batch.Faults.Select((fault, index) => FaultOf(recorded, fault, index)));
        foreach (var row in batch.Rows.Where(row => row.Revises is not null))
        {
            var before = await db.RequireAsync<SignalVersionRow>([recorded.CaseId, row.SignalId.Value, row.Revises!.Value], cancellation);
            before.SupersededBy = batch.Number;
        }

        import.HeardAt = batch.At;
        import.Batches++;
        import.Loaded += batch.Rows.Count(row => row.Revises is null);
        import.Revised += batch.Rows.Count(row => row.Revises is not null);
        import.Unchanged += batch.Unchanged;
        import.Reported += batch.Faults.Select(fault => fault.Row).Distinct().Count();
    }

    public async ValueTask ApplyAsync(Recorded<ImportEvent.Completed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var import = await db.RequireAsync<ImportRow>([recorded.CaseId, recorded.Event.Id.Value], cancellation);
        (import.State, import.EndedAt, import.HeardAt) = (ImportState.Completed, recorded.Event.At, recorded.Event.At);
    }

    public async ValueTask ApplyAsync(Recorded<ImportEvent.Abandoned> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var import = await db.RequireAsync<ImportRow>([recorded.CaseId, recorded.Event.Id.Value], cancellation);
        (import.State, import.EndedAt, import.AbandonedFor) = (ImportState.Abandoned, recorded.Event.At, recorded.Event.Why);
    }

    // the rows were saved by the earlier command that staged them, so that the database can remove them where they lie
    public async ValueTask ApplyAsync(Recorded<ImportBatchEvent.RowsDiscarded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        await db.Set<SignalVersionRow>()
            .Where(row => row.CaseId == recorded.CaseId && row.Number == recorded.Event.Number && row.Batch == recorded.Event.Batch)
            .ExecuteDeleteAsync(cancellation);

    private static SignalVersionRow VersionOf(Recorded<ImportBatchEvent.RowsStaged> recorded, ImportRow import, StagedRow row) => new()
    {
        CaseId = recorded.CaseId,
        SignalId = row.SignalId.Value,
        Number = recorded.Event.Number,
        ImportId = import.ImportId,
        Batch = recorded.Event.Batch,
        FileRow = row.Row,
        Source = import.Source,
        Origin = SignalFormats.OriginOf(import.Source),
        ExternalId = row.ExternalId,
        Content = row.Content,
        // what anybody can download may travel anywhere
        Marking = Marking.Clear,
        ReleasableTo = [],
        Language = "en",
        RecordedAt = recorded.Event.At,
        ContentHash = SignalVersionRow.HashOf(row.Content),
        Country = row.Content.Place.Country,
        Theme = row.Content.Theme,
        On = row.Content.Time.From,
        Week = SignalVersionRow.WeekOf(row.Content),
        Actors = SignalVersionRow.ActorsOf(row.Content),
        SortKey = SignalVersionRow.SortKeyOf(row.Content, row.SignalId.Value),
    };

    private static ImportFaultRow FaultOf(Recorded<ImportBatchEvent.RowsStaged> recorded, RowFault fault, int index) => new()
    {
        CaseId = recorded.CaseId,
        ImportId = recorded.Event.ImportId.Value,
        SortKey = string.Create(CultureInfo.InvariantCulture, $"{fault.Row:D10}-{recorded.Event.Batch:D8}-{index:D6}"),
        FileRow = fault.Row,
        FileColumn = fault.Column,
        Found = fault.Value,
        Expected = fault.Expected,
    };
}

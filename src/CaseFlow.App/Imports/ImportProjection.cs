using System.Globalization;
using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Imports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Imports;

/// <summary>Keeps the rows of imports, and lets what they brought be seen when they are complete: all at once, or never.</summary>
internal sealed class ImportProjection
    : IProjection<ImportEvent.Started>, IProjection<ImportEvent.Completed>, IProjection<ImportEvent.Abandoned>, IProjection<ImportBatchEvent.RowsStaged>
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
        import.HeardAt = batch.At;
        import.Batches++;
        import.Loaded += batch.Rows.Count(row => !row.IsRevision);
        import.Revised += batch.Rows.Count(row => row.IsRevision);
        import.Unchanged += batch.Unchanged;
        import.Reported += batch.Faults.Select(fault => fault.Row).Distinct().Count();
    }

    // the rows were saved by earlier commands, so that the database can change them where they lie
    public async ValueTask ApplyAsync(Recorded<ImportEvent.Completed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var versions = db.Set<SignalVersionRow>();
        var (partition, number) = (recorded.CaseId, recorded.Event.Number);
        await versions
            .Where(old => old.CaseId == partition && old.State == VersionState.Current)
            .Where(old => versions.Any(revised => revised.CaseId == partition && revised.SignalId == old.SignalId && revised.Number == number))
            .ExecuteUpdateAsync(update => update.SetProperty(old => old.State, VersionState.Superseded), cancellation);
        await versions
            .Where(brought => brought.CaseId == partition && brought.Number == number)
            .ExecuteUpdateAsync(update => update.SetProperty(brought => brought.State, VersionState.Current), cancellation);

        var import = await db.RequireAsync<ImportRow>([partition, recorded.Event.Id.Value], cancellation);
        (import.State, import.EndedAt, import.HeardAt) = (ImportState.Completed, recorded.Event.At, recorded.Event.At);
    }

    public async ValueTask ApplyAsync(Recorded<ImportEvent.Abandoned> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        await db.Set<SignalVersionRow>()
            .Where(brought => brought.CaseId == recorded.CaseId && brought.Number == recorded.Event.Number)
            .ExecuteDeleteAsync(cancellation);
        var import = await db.RequireAsync<ImportRow>([recorded.CaseId, recorded.Event.Id.Value], cancellation);
        (import.State, import.EndedAt, import.AbandonedFor) = (ImportState.Abandoned, recorded.Event.At, recorded.Event.Why);
    }

    private static SignalVersionRow VersionOf(Recorded<ImportBatchEvent.RowsStaged> recorded, ImportRow import, StagedRow row) => new()
    {
        CaseId = recorded.CaseId,
        SignalId = row.SignalId.Value,
        Number = recorded.Event.Number,
        State = VersionState.Staged,
        ImportId = import.ImportId,
        FileRow = row.Row,
        Source = import.Source,
        Origin = SignalFormats.OriginOf(import.Source),
        ExternalId = row.ExternalId,
        Content = row.Content,
        Report = null,
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

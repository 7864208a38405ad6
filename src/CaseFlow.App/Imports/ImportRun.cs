using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Imports;

/// <summary>One started import on its way through the file.</summary>
internal sealed class ImportRun(Dispatcher dispatcher, Caller caller, Guid importId, ImportRequest request, IProgress<ImportProgress> progress)
{
    private readonly List<FileRow> _rows = [];
    private readonly List<RowFault> _faults = [];
    private int _waiting;
    private int _read;
    private int _batch;

    public async ValueTask<Outcome<ImportView>> RunAsync(CancellationToken cancellation)
    {
        var format = SignalFormats.Find(request.Format) ?? throw new SignalFileException($"Expected a known format, but {request.Format} is none.");
        await foreach (var row in format.ReadAsync(request.File, cancellation))
        {
            Take(row);
            if (_waiting == StageRows.MostRows && await StageAsync(cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return await StageAsync(cancellation) ?? await CompleteAsync(cancellation);
    }

    /// <summary>Gives the import up, also when whoever began it has gone.</summary>
    public async ValueTask AbandonAsync(string why)
    {
        // whoever cancels goes on with this in the middle of their own work, and a page that goes would never finish it
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var reason = why.Length <= Forms.TextLimits.Line ? why : why[..Forms.TextLimits.Line];
        await dispatcher.SendAsync(caller, new AbandonImport(importId, reason), CancellationToken.None);
    }

    private void Take(ReadRow row)
    {
        _waiting++;
        _read++;
        _faults.AddRange(row.Faults);
        if (row.Row is { } good)
        {
            _rows.Add(good);
        }
    }

    private async ValueTask<Outcome<ImportView>?> StageAsync(CancellationToken cancellation)
    {
        if (_waiting == 0)
        {
            return null;
        }

        _batch++;
        var staged = await dispatcher.SendAsync(
            caller, new StageRows(importId, request.Format, _batch, [.. _rows], [.. _faults]), $"{importId}:{_batch}", cancellation);
        progress.Report(new ImportProgress(importId, _read, [.. _faults]));
        _rows.Clear();
        _faults.Clear();
        _waiting = 0;
        return staged.IsRejected ? Outcome.Refuse<ImportView>(staged.Rejections) : null;
    }

    private async ValueTask<Outcome<ImportView>> CompleteAsync(CancellationToken cancellation)
    {
        var completed = await dispatcher.SendAsync(caller, new CompleteImport(importId, request.Format), cancellation);
        if (completed.IsRejected)
        {
            return Outcome.Refuse<ImportView>(completed.Rejections);
        }

        var imports = await dispatcher.SendAsync(caller, new GetImports([importId]), cancellation);
        return imports.Value.Single();
    }
}

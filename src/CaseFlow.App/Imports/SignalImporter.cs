using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Imports;

namespace CaseFlow.App.Imports;

/// <summary>Carries a file through an import: reads it as a stream, sends it batch by batch, and makes it seen at the end or not at all.</summary>
public sealed class SignalImporter(Dispatcher dispatcher)
{
    private const string Interrupted = "It was interrupted.";

    /// <summary>Imports a file.</summary>
    /// <param name="caller">Who imports.</param>
    /// <param name="request">What.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <param name="cancellation">Gives the import up; nothing of it is seen.</param>
    /// <returns>The finished import, or why there is none.</returns>
    public async ValueTask<Outcome<ImportView>> ImportAsync(
        Caller caller, ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        // not where a page does its work: that stands still while a batch is written, and for good when the page goes
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var started = await dispatcher.SendAsync(caller, new StartImport(request.Format, request.FileName, request.TakeOver), cancellation);
        if (started.IsRejected)
        {
            return Outcome.Refuse<ImportView>(started.Rejections);
        }

        var run = new ImportRun(dispatcher, caller, started.Value.ImportId, request, progress);
        try
        {
            var outcome = await run.RunAsync(cancellation);
            if (outcome.IsRejected)
            {
                await run.AbandonAsync(outcome.Rejections[0].Message);
            }

            return outcome;
        }
        catch (SignalFileException unreadable)
        {
            await run.AbandonAsync(unreadable.Message);
            return new Rejection(RejectionKind.Invalid, "import.unreadable_file", $"{unreadable.Message} Nothing was imported.", "file");
        }
        catch
        {
            await run.AbandonAsync(Interrupted);
            throw;
        }
    }
}

/// <summary>A file to import.</summary>
/// <param name="Format">One of <see cref="SignalFormats.Names"/>.</param>
/// <param name="FileName">Its name, without its path.</param>
/// <param name="File">What is in it; read once, from where it stands.</param>
/// <param name="TakeOver">Whether a running import of the same source is given up.</param>
public sealed record ImportRequest(string Format, string FileName, Stream File, bool TakeOver = false);

/// <summary>How far an import is.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Faults">What was wrong with rows since the last time.</param>
public sealed record ImportProgress(Guid ImportId, int Rows, IReadOnlyList<RowFault> Faults);

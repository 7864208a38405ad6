using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Replays;

/// <summary>
/// Fills a new database with a case to practise on and the historic cases, one after the other, while the host serves. It goes on with a
/// load that was killed, does nothing twice, and leaves a database alone in which somebody else's case came first.
/// </summary>
internal sealed class ExerciseLoader(Replays replays, ExerciseBoard board, ILogger<ExerciseLoader> logger) : BackgroundService
{
    private const string OurFault = "The replay met a fault of ours; the log tells more.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LoadAllAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the next start goes on here
        }
    }

    private async ValueTask LoadAllAsync(CancellationToken stopping)
    {
        var files = new List<ReplayFile>();
        foreach (var name in replays.Names)
        {
            files.Add(await replays.ReadAsync(name, stopping));
        }

        if (!await replays.MayFillAsync(files, stopping))
        {
            logger.DatabaseInUse();
            return;
        }

        files.ForEach(file => board.Hold(ReplayCase.IdOf(file.Key)));
        board.Announce(files.Select(file => new ExerciseLoad(file.Key, file.Title, 0, ReplayAgenda.Of(file).Length, Finished: false, Failure: null)));
        // whoever signs in meanwhile finds something to do
        foreach (var file in files.OrderBy(file => file.StopsAt is null))
        {
            await LoadAsync(file, stopping);
        }
    }

    private async ValueTask LoadAsync(ReplayFile file, CancellationToken stopping)
    {
        logger.LoadBegan(file.Key);
        try
        {
            var stopped = await replays.CarryOutAsync(file, new Reporter(file.Key, board), stopping);
            Tell(file, stopped);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // the last line of defence: one replay that fails must end neither the others nor the host
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.LoadFailed(file.Key, exception);
            board.Change(file.Key, load => load with { Failure = OurFault });
        }
        finally
        {
            board.LetGo(ReplayCase.IdOf(file.Key));
        }
    }

    private void Tell(ReplayFile file, Rejection? stopped)
    {
        if (stopped is null)
        {
            logger.LoadFinished(file.Key);
            board.Change(file.Key, load => load with { Done = load.Total, Finished = true });
        }
        else
        {
            logger.LoadStopped(file.Key, stopped.Code);
            board.Change(file.Key, load => load with { Failure = stopped.Message });
        }
    }

    private sealed class Reporter(string replay, ExerciseBoard board) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value) => board.Change(replay, load => load with { Done = value.Done });
    }
}

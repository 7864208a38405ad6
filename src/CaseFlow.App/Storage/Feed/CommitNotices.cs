using CaseFlow.App.Pipeline;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CaseFlow.App.Storage.Feed;

/// <summary>Lets the hosts of a PostgreSQL database tell each other that they have committed something, so that feeds need not wait for their poll.</summary>
/// <remarks>
/// A notice says nothing but "look": what there is to see is found by position, with notices or without. It is sent after the commit, never
/// within it: PostgreSQL commits transactions with a notice one after the other.
/// </remarks>
internal sealed class CommitNotices(DatabaseSettings settings, CommitSignal commits, TimeProvider clock, ILogger<CommitNotices> logger) : BackgroundService
{
    /// <summary>How the listening connection is called on the server.</summary>
    public const string Listener = "caseflow notices";

    private const string Channel = "caseflow_commits";
    private const int KeepAliveInSeconds = 10;

    /// <summary>Commits that lie closer together are told by one notice.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(1);

    private readonly string _self = OrderedIds.New(clock.GetUtcNow()).ToString();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => settings.Provider == DatabaseProvider.PostgreSql
        ? Task.WhenAll(KeepAsync(ListenAsync, stoppingToken), KeepAsync(TellAsync, stoppingToken))
        : Task.CompletedTask;

    private async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await work(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException or IOException)
            {
                logger.NoticesInterrupted(exception);
                await Task.Delay(PauseAfterFault, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        // a connection of its own that notices when the other end is gone
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            ApplicationName = Listener,
            Pooling = false,
            KeepAlive = KeepAliveInSeconds,
        };
        await using var connection = new NpgsqlConnection(own.ConnectionString);
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await connection.OpenAsync(stopping);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        // whatever was told while nobody listened
        commits.RaiseFromElsewhere();
        while (true)
        {
            await connection.WaitAsync(stopping);
        }
    }

    private void Hear(string from)
    {
        if (from != _self)
        {
            commits.RaiseFromElsewhere();
        }
    }

    private async Task TellAsync(CancellationToken stopping)
    {
        var next = commits.NextHereAsync();
        while (true)
        {
            await next.WaitAsync(stopping);
            // taken before the notice, so that what is committed meanwhile is told by the one after it
            next = commits.NextHereAsync();
            // the same text as that of commands, and so out of the same pool
            await using (var connection = new NpgsqlConnection(DatabaseProviders.WithPreparedStatements(settings.ConnectionString)))
            {
                await connection.OpenAsync(stopping);
                await using var notify = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection);
                notify.Parameters.Add(new() { Value = Channel });
                notify.Parameters.Add(new() { Value = _self });
                await notify.ExecuteNonQueryAsync(stopping);
            }

            await Task.Delay(Together, stopping);
        }
    }
}

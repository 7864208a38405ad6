using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.App.Tests.Faults;

/// <summary>A store that breaks off at one of a command's calls to it: at the first, and when the command is sent again at the second, and so on.</summary>
/// <param name="moment">When it breaks off.</param>
internal sealed class ScriptedStore(Moment moment) : IDbCommandInterceptor, IDbTransactionInterceptor
{
    private int _call;
    private int _failing;
    private bool _hasFailed;

    /// <summary>How many commands have got through.</summary>
    public int Commands { get; private set; }

    /// <summary>At how many calls it has broken off.</summary>
    public int Failures { get; private set; }

    /// <summary>Sends a command again and again under one key until nothing is left at which it could fail.</summary>
    public async ValueTask<TOutcome> SendAsync<TOutcome>(Func<string, ValueTask<TOutcome>> send)
    {
        var key = $"scripted-{++Commands}";
        for (var call = 1; ; call++)
        {
            (_call, _failing, _hasFailed) = (0, call, false);
            try
            {
                return await send(key);
            }
            catch (Exception broken) when (_hasFailed && IsOurs(broken))
            {
                // the client was told nothing, and sends it again
            }
            finally
            {
                _failing = 0;
            }
        }
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Begin();
        return new(result);
    }

    public async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (moment == Moment.After && _call == _failing)
        {
            await result.DisposeAsync();
        }

        End();
        return result;
    }

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Begin();
        return new(result);
    }

    public ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        End();
        return new(result);
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default)
    {
        Begin();
        return new(result);
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        End();
        return new(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Begin();
        return new(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        End();
        return Task.CompletedTask;
    }

    private static bool IsOurs(Exception? exception) => exception is not null && (exception is BrokenOffException || IsOurs(exception.InnerException));

    private void Begin()
    {
        _call++;
        BreakOff(Moment.Before);
    }

    private void End() => BreakOff(Moment.After);

    private void BreakOff(Moment now)
    {
        if (now == moment && _call == _failing && !_hasFailed)
        {
            _hasFailed = true;
            Failures++;
            throw new BrokenOffException();
        }
    }

    private sealed class BrokenOffException() : IOException("The connection broke.");
}

/// <summary>When a call to the store breaks off.</summary>
public enum Moment
{
    /// <summary>The database never hears of it.</summary>
    Before,

    /// <summary>The database has done it, and its answer is lost: after a commit nobody knows.</summary>
    After,
}

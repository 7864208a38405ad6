using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>
/// Records who reads what is restricted. Reads do not wait for it: what was answered is kept in memory for half a second, so a host that dies
/// loses that much at most. Of what is strictest nothing is lost: its reading is on record before it is answered, or is not answered.
/// </summary>
internal sealed class AccessRecorder(IServiceScopeFactory scopes, RestrictedItems restricted)
{
    /// <summary>Answers in memory; when the database takes no more, readers wait.</summary>
    private const int MostWaiting = 10_000;

    private const int MostAtOnce = 1_000;

    private const int MostAttempts = 5;

    private readonly Channel<Access> _waiting = Channel.CreateBounded<Access>(MostWaiting);
    private readonly SemaphoreSlim _turn = OneAtATime();
    private readonly List<Access> _taken = [];
    private volatile bool _isServed;

    /// <summary>From now on somebody flushes; in a host that does not serve, each reading is written at once.</summary>
    public void Serve(bool isServed) => _isServed = isServed;

    /// <summary>Takes note of an answer before it is given.</summary>
    public async ValueTask RecordAsync(Access access, CancellationToken cancellation)
    {
        if (access.Ids.Count == 0)
        {
            return;
        }

        if (_isServed && !await restricted.AnyIsStrictAsync(access.Ids, cancellation))
        {
            await _waiting.Writer.WriteAsync(access, cancellation);
            return;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            await WriteAsync([access], cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes what waits. What cannot be written waits on.</summary>
    /// <returns>How many answers were looked at.</returns>
    public async ValueTask<int> FlushAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (_taken.Count < MostAtOnce && _waiting.Reader.TryRead(out var access))
            {
                _taken.Add(access);
            }

            var count = _taken.Count;
            if (count > 0)
            {
                await WriteAsync(_taken, cancellation);
                _taken.Clear();
            }

            return count;
        }
        finally
        {
            _turn.Release();
        }
    }

    // not disposed: a host that ends may write its last readings while its container is already going, and nothing but memory is held
    private static SemaphoreSlim OneAtATime() => new(1, 1);

    private async ValueTask WriteAsync(IReadOnlyList<Access> accesses, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await scope.ServiceProvider.GetRequiredService<AccessWriter>().WriteAsync(accesses, cancellation);
                return;
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && Conflicts.IsConflict(exception))
            {
                // another host took the number of the stream that this one was about to begin
            }
        }
    }
}

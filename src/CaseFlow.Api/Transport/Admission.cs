using System.Threading.RateLimiting;
using CaseFlow.App.Pipeline;

namespace CaseFlow.Api.Transport;

/// <summary>
/// Lets as many requests in as the server can carry out in time; a few more wait their turn, the rest are turned away at once. Without it
/// a server that is asked for too much answers everybody too late. No post ever takes more than half of the room: others always find some.
/// </summary>
internal sealed class Admission(AdmissionSettings settings) : IDisposable
{
    /// <summary>After which time whoever was turned away may come again, in whole seconds.</summary>
    public const int ComeAgainAfterSeconds = 1;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = settings.AtOnce,
        QueueLimit = settings.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private readonly PartitionedRateLimiter<Caller> _shares = PartitionedRateLimiter.Create<Caller, string>(caller =>
        RateLimitPartition.GetConcurrencyLimiter(
            caller.Actor.PostId ?? caller.Actor.PersonId, _ => new() { PermitLimit = settings.OfOneCaller, QueueLimit = 0 }));

    /// <summary>Waits for its turn; dispose the result to let the next one in. Null when there is no room, or none in time.</summary>
    public async ValueTask<IDisposable?> EnterAsync(Caller caller, CancellationToken cancellation)
    {
        var share = _shares.AttemptAcquire(caller);
        var turn = default(IDisposable);
        try
        {
            turn = share.IsAcquired ? await TakeTurnAsync(cancellation) : null;
            return turn is null ? null : new Entry(share, turn);
        }
        finally
        {
            if (turn is null)
            {
                share.Dispose();
            }
        }
    }

    public void Dispose()
    {
        _limiter.Dispose();
        _shares.Dispose();
    }

    private async ValueTask<IDisposable?> TakeTurnAsync(CancellationToken cancellation)
    {
        // whoever finds room does not wait, so that no patience at all still lets in as many as there is room for
        var turn = _limiter.AttemptAcquire(permitCount: 1);
        return turn.IsAcquired ? turn : await WaitAsync(cancellation);
    }

    private async ValueTask<IDisposable?> WaitAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.LongestWait);
        try
        {
            var turn = await _limiter.AcquireAsync(permitCount: 1, patience.Token);
            return turn.IsAcquired ? turn : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class Entry(IDisposable share, IDisposable turn) : IDisposable
    {
        public void Dispose()
        {
            turn.Dispose();
            share.Dispose();
        }
    }
}

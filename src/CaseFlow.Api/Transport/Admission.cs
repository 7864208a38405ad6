using System.Threading.RateLimiting;

namespace CaseFlow.Api.Transport;

/// <summary>
/// Lets as many requests in as the server can carry out in time; a few more wait their turn, the rest are turned away at once. Without it
/// a server that is asked for too much answers everybody too late.
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

    /// <summary>Waits for its turn; dispose the result to let the next one in. Null when there is no room, or none in time.</summary>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        // whoever finds room does not wait, so that no patience at all still lets in as many as there is room for
        var turn = _limiter.AttemptAcquire(permitCount: 1);
        return turn.IsAcquired ? turn : await WaitAsync(cancellation);
    }

    public void Dispose() => _limiter.Dispose();

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
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>
/// Asks at a fixed rate, whether or not what was asked before is answered: callers who do not know of each other do the same. Clients that
/// wait for their answers would ask the less, the slower the server is, and show nothing.
/// </summary>
/// <param name="ask">Asks once.</param>
/// <returns>Whether it was accepted.</returns>
internal sealed class OpenLoop(Func<Task<bool>> ask)
{
    private readonly ConcurrentBag<TimeSpan> _accepted = [];
    private int _refused;

    /// <summary>Asks for some time, and waits for the last answer.</summary>
    public static async Task<Offered> RunAsync(double rate, TimeSpan time, Func<Task<bool>> ask, CancellationToken cancellation)
    {
        var loop = new OpenLoop(ask);
        var asked = new List<Task>();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
        {
            for (var due = Math.Min(watch.Elapsed.TotalSeconds, time.TotalSeconds) * rate; asked.Count < due;)
            {
                // from when it should have been asked, so that a late clock hides nothing
                asked.Add(loop.AskAsync(watch, TimeSpan.FromSeconds(asked.Count / rate)));
            }

            await Task.Delay(1, cancellation);
        }

        await Task.WhenAll(asked);
        return new(rate, time, [.. loop._accepted.Order()], loop._refused);
    }

    private async Task AskAsync(Stopwatch watch, TimeSpan due)
    {
        await Task.Yield();
        if (await ask())
        {
            _accepted.Add(watch.Elapsed - due);
        }
        else
        {
            Interlocked.Increment(ref _refused);
        }
    }
}

/// <summary>What was asked, and what became of it.</summary>
/// <param name="Rate">Requests a second.</param>
/// <param name="Time">For how long.</param>
/// <param name="Accepted">After which time each accepted one was answered, the fastest first.</param>
/// <param name="Refused">How many were turned away.</param>
internal sealed record Offered(double Rate, TimeSpan Time, IReadOnlyList<TimeSpan> Accepted, int Refused)
{
    /// <summary>Accepted requests a second.</summary>
    public double AcceptedRate => Accepted.Count / Time.TotalSeconds;

    public override string ToString() =>
        $"{Rate:F0}/s for {Time.TotalSeconds:F0} s: {Accepted.Count} accepted ({AcceptedRate:F0}/s), {Refused} refused with Retry-After; "
        + $"accepted ones answered in {Percentile(50)} (median), {Percentile(99)} (p99), {Percentile(100)} (longest)";

    private string Percentile(int percent) => $"{Accepted[Math.Max(0, (Accepted.Count * percent / 100) - 1)].TotalMilliseconds:F0} ms";
}

using System.Diagnostics;
using CaseFlow.Testing;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>
/// Measure 1: what a completed task costs (access, form, token, task rows, journal with its hashes, receipt) against the same rows written
/// by hand. Both sides begin with the same database; what ours writes in a round, the other writes after it.
/// </summary>
internal static class StepBenchmark
{
    /// <summary>Open tasks, one in each case.</summary>
    private const int Cases = 400;

    public static async Task<Comparison> RunAsync(StepSetting setting, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        await using var ours = await TestDatabase.CreateAsync(setting.Provider, cancellation);
        await using (var preparing = ProductSide.Open(ours, setting))
        {
            await preparing.PrepareAsync(Cases, cancellation);
        }

        await using var other = await ours.CopyAsync(cancellation);
        await using var product = ProductSide.Open(ours, setting);
        await using var plain = await PlainSide.OpenAsync(other, setting, cancellation);
        var counted = new List<Round>();
        for (var round = 0; round <= rounds; round++)
        {
            var measured = await RunRoundAsync(product, plain, least, cancellation);
            // the first one warms up
            if (round > 0)
            {
                counted.Add(measured);
            }
        }

        return new(counted);
    }

    private static async Task<Round> RunRoundAsync(ProductSide product, PlainSide plain, TimeSpan least, CancellationToken cancellation)
    {
        var (steps, ours, other) = (0, TimeSpan.Zero, TimeSpan.Zero);
        while (ours < least || other < least)
        {
            var tasks = await product.OpenTasksAsync(cancellation);
            var (written, took) = await TimeAsync(() => product.CompleteAsync(tasks, cancellation));
            ours += took;
            var rows = written.Select(Statement.Of).ToList();
            other += (await TimeAsync(() => plain.WriteAsync(rows, cancellation))).Took;
            steps += tasks.Count;
        }

        return new(steps, ours / steps, other / steps);
    }

    private static async Task<(T Value, TimeSpan Took)> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var value = await work();
        return (value, Stopwatch.GetElapsedTime(start));
    }
}

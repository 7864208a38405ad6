using System.Diagnostics;
using CaseFlow.Testing;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>
/// Measure 1: what a completed task costs (access, form, token, task rows, journal with its hashes, receipt) against the same rows written
/// by hand. All begin with the same database. Ours is timed without a witness; a second one of ours, which is not timed, does the same
/// steps on a database of its own and notes what they send, and that is what the other side writes.
/// </summary>
internal static class StepBenchmark
{
    /// <summary>Open tasks, one in each case.</summary>
    private const int Cases = 400;

    public static async Task<Comparison> RunAsync(StepSetting setting, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        await using var ours = await TestDatabase.CreateUnwatchedAsync(setting.Provider, cancellation);
        await using (var preparing = ProductSide.Open(ours, setting))
        {
            await preparing.PrepareAsync(Cases, cancellation);
        }

        await using var noted = await ours.CopyAsync(cancellation);
        await using var other = await ours.CopyAsync(cancellation);
        await using var product = ProductSide.Open(ours, setting);
        await using IOtherSide side = setting.AgainstEntityFramework
            ? EntityFrameworkSide.Open(other, setting)
            : await PlainSide.OpenAsync(other, setting, cancellation);
        await using var witness = ProductSide.Open(noted, setting, side.Recorder);
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var measured = await RunRoundAsync(product, witness, side, least, cancellation);
            if (round >= Comparison.WarmUp)
            {
                counted.Add(measured);
            }
        }

        return new(counted);
    }

    private static async Task<Round> RunRoundAsync(
        ProductSide product, ProductSide witness, IOtherSide side, TimeSpan least, CancellationToken cancellation)
    {
        var (steps, ours, other) = (0, TimeSpan.Zero, TimeSpan.Zero);
        while (ours < least || other < least)
        {
            var tasks = await product.OpenTasksAsync(cancellation);
            ours += await TimeAsync(() => product.CompleteAsync(tasks, cancellation));
            await witness.CompleteAsync(await witness.OpenTasksAsync(cancellation), cancellation);
            side.Take();
            other += await TimeAsync(() => side.WriteAsync(cancellation));
            steps += tasks.Count;
        }

        return new(steps, ours / steps, other / steps);
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }
}

using System.Diagnostics;
using CaseFlow.App.Storage;
using CaseFlow.Benchmarks.Steps;
using CaseFlow.Testing;

namespace CaseFlow.Benchmarks.Throughput;

/// <summary>
/// Measure 4: completed steps a second against what pgbench makes of the same PostgreSQL, which shares the processors with both. A step
/// of ours writes more than pgbench's five rows: each move of the token is an event of its own.
/// </summary>
internal static class ThroughputBenchmark
{
    private const int Cases = 400;

    public static async Task<Comparison> RunAsync(bool overHttp, int clients, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        var setting = new StepSetting(DatabaseProvider.PostgreSql, clients, "FULL");
        await using var ours = await TestDatabase.CreateUnwatchedAsync(DatabaseProvider.PostgreSql, cancellation);
        await using (var preparing = ProductSide.Open(ours, setting))
        {
            await preparing.PrepareAsync(Cases, cancellation);
        }

        await using var other = await ours.CopyAsync(cancellation);
        var ceiling = new Ceiling(other, clients);
        await ceiling.PrepareAsync(cancellation);
        await using var product = ProductSide.Open(ours, setting);
        await using var http = overHttp ? await HttpSide.StartAsync(ours, clients, cancellation) : null;
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var (steps, took) = await RunAsync(product, http, least, cancellation);
            var transaction = await ceiling.RunAsync(least, cancellation);
            if (round >= Comparison.WarmUp)
            {
                counted.Add(new(steps, took / steps, transaction));
            }
        }

        return new(counted, AsSpeed: true);
    }

    private static async Task<(int Steps, TimeSpan Took)> RunAsync(ProductSide product, HttpSide? http, TimeSpan least, CancellationToken cancellation)
    {
        var (steps, took) = (0, TimeSpan.Zero);
        while (took < least)
        {
            var tasks = await product.OpenTasksAsync(cancellation);
            var start = Stopwatch.GetTimestamp();
            await (http?.CompleteAsync(tasks, cancellation) ?? product.CompleteAsync(tasks, cancellation));
            took += Stopwatch.GetElapsedTime(start);
            steps += tasks.Count;
        }

        return (steps, took);
    }
}

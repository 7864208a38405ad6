using System.Diagnostics;

namespace CaseFlow.Benchmarks.Transitions;

/// <summary>Measure 3: how many transitions our engine makes in the time that bpmn-engine needs for one, both in memory on one core.</summary>
internal static class TransitionBenchmark
{
    public static async Task<Comparison> RunAsync(TransitionModel model, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        var ours = new OurEngine(model);
        await using var peer = await PeerEngine.StartAsync(cancellation);
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var (instances, took) = Run(ours, least);
            var other = await peer.RunAsync(model, least, cancellation);
            if (round >= Comparison.WarmUp)
            {
                counted.Add(new(instances * model.Elements, took / model.Elements, other / model.Elements));
            }
        }

        return new(counted, AsSpeed: true);
    }

    private static (int Instances, TimeSpan Took) Run(OurEngine engine, TimeSpan least)
    {
        var (instances, start) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) < least)
        {
            engine.RunInstance();
            instances++;
        }

        return (instances, Stopwatch.GetElapsedTime(start) / instances);
    }
}

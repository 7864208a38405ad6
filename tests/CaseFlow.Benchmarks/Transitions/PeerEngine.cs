namespace CaseFlow.Benchmarks.Transitions;

/// <summary>npm's bpmn-engine, which reads each model once as we do.</summary>
internal sealed class PeerEngine : IAsyncDisposable
{
    private readonly NodePeer _node;

    private PeerEngine(NodePeer node) => _node = node;

    public static async Task<PeerEngine> StartAsync(CancellationToken cancellation) =>
        new(await NodePeer.StartAsync(Path.Combine("Transitions", "peer"), cancellation));

    /// <summary>Runs instances for some time.</summary>
    /// <returns>How long one of them took.</returns>
    public async Task<TimeSpan> RunAsync(TransitionModel model, TimeSpan least, CancellationToken cancellation)
    {
        var report = await _node.AskAsync(new { model = model.File, tasks = model.Tasks, seconds = least.TotalSeconds }, cancellation);
        return TimeSpan.FromSeconds(report.GetProperty("seconds").GetDouble() / report.GetProperty("instances").GetInt32());
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();
}

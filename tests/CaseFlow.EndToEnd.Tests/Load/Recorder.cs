using System.Collections.Concurrent;
using CaseFlow.EndToEnd.Tests.Histories;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>Writes down what clients did and were told, in the order in which it happened.</summary>
internal sealed class Recorder
{
    private readonly ConcurrentQueue<RecordedCall> _calls = new();
    private readonly ConcurrentQueue<RecordedRead> _reads = new();
    private long _now;

    public History History => new([.. _calls], [.. _reads]);

    /// <summary>Later than whatever was written down before.</summary>
    public long Now() => Interlocked.Increment(ref _now);

    public void Add(RecordedCall call) => _calls.Enqueue(call);

    public void Add(RecordedRead read) => _reads.Enqueue(read);
}

using Microsoft.Extensions.Caching.Memory;

namespace CaseFlow.App.Storage;

/// <summary>States of streams as this host last folded them, so that a command reads only the events that are new to it.</summary>
/// <remarks>Never the truth: a state is used only where the stream still has the event, by its hash, at which the state stands.</remarks>
internal sealed class StreamCache : IDisposable
{
    /// <summary>Most states kept; those longest unused make room.</summary>
    private const int MaxStates = 2_000;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _states = new(new MemoryCacheOptions { SizeLimit = MaxStates });

    public FoldedStream<TState>? Find<TState>(StreamRow head) => _states.Get((head.CaseId, head.StreamId)) as FoldedStream<TState>;

    public void Keep<TState>(StreamRow head, TState state) =>
        _states.Set(
            (head.CaseId, head.StreamId),
            new FoldedStream<TState>(state, head.Version, head.Hash),
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });

    public void Dispose() => _states.Dispose();
}

/// <summary>A state and the event at which it stands.</summary>
/// <param name="State">The state, which nobody changes.</param>
/// <param name="Version">The number of the last event that it has seen.</param>
/// <param name="Hash">That event's hash, which depends on all before it.</param>
internal sealed record FoldedStream<TState>(TState State, long Version, byte[] Hash);

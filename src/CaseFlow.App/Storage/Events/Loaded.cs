namespace CaseFlow.App.Storage;

/// <summary>A stream as the running command sees it, its own pending events included.</summary>
/// <param name="State">The state after <paramref name="Version"/> events.</param>
/// <param name="Version">Number of events; 0 when the stream does not exist.</param>
internal sealed record Loaded<TState>(TState State, long Version);

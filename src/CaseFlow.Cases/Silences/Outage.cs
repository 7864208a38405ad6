namespace CaseFlow.Cases.Silences;

/// <summary>A time in which no server was there to receive a break.</summary>
/// <param name="From">The last moment at which one is known to have been there, UTC.</param>
/// <param name="Until">The first moment after it, UTC.</param>
public sealed record Outage(DateTimeOffset From, DateTimeOffset Until);

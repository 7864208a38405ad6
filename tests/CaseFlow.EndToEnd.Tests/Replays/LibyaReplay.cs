namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>The replay of Libya 2011, shared with the tests that kill it on its way.</summary>
public sealed class LibyaReplay() : ReplayedCase("libya-2011");

/// <summary>The classes that read it; nobody else waits for it.</summary>
[CollectionDefinition]
public sealed class ReadersOfLibya : ICollectionFixture<LibyaReplay>;

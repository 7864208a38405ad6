using CaseFlow.EndToEnd.Tests.Replays;

[assembly: AssemblyFixture(typeof(LibyaReplay))]

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>The replay of Libya 2011, shared with the tests that kill it on its way.</summary>
public sealed class LibyaReplay() : ReplayedCase("libya-2011");

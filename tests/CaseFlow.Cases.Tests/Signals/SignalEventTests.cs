using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Signals;

public sealed class SignalEventTests() : EventFamilyTests<Signal, SignalEvent>(Signal.None, Signal.Evolve, [SignalStories.ByCase, SignalStories.ByCluster]);

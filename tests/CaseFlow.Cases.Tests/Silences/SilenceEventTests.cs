using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class SilenceEventTests() : EventFamilyTests<Silence, SilenceEvent>(
    Silence.None, Silence.Evolve, [ToAdoption, [.. Running, Broken], [.. Running, Withdrawn]]);

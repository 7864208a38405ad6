using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Mandates;

public sealed class MandateEventTests() : EventFamilyTests<Mandate, MandateEvent>(Mandate.None, Mandate.Evolve, [MandateStories.ToEnd]);

using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class WarningEventTests() : EventFamilyTests<Warning, WarningEvent>(Warning.None, Warning.Evolve, [WarningStories.ToAction]);

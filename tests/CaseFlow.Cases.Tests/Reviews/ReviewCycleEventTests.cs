using CaseFlow.Cases.Reviews;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Reviews;

public sealed class ReviewCycleEventTests() : EventFamilyTests<ReviewCycle, ReviewCycleEvent>(ReviewCycle.None, ReviewCycle.Evolve, [ReviewStories.Whole]);

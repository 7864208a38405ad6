using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class PlanEventTests() : EventFamilyTests<Plan, PlanEvent>(Plan.None, Plan.Evolve, [PlanStories.ToDayAfter]);

using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class CaseEventTests()
    : EventFamilyTests<Case, CaseEvent>(Case.None, Case.Evolve, [CaseStories.ToClosure, CaseStories.ToDecline]);

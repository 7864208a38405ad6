using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class AssessmentEventTests()
    : EventFamilyTests<Assessment, AssessmentEvent>(Assessment.None, Assessment.Evolve, [AssessmentStories.ToClosure]);

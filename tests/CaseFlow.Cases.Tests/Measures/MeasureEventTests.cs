using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class MeasureEventTests()
    : EventFamilyTests<Measure, MeasureEvent>(Measure.None, Measure.Evolve, [ToCompletion, ToGivingUp, ToHandover]);

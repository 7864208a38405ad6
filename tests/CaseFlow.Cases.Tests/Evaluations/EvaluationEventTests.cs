using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class EvaluationEventTests()
    : EventFamilyTests<Evaluation, EvaluationEvent>(Evaluation.None, Evaluation.Evolve, [EvaluationStories.ToClosure]);

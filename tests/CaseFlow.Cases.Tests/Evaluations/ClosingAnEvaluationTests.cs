using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Evaluations.EvaluationStories;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class ClosingAnEvaluationTests
{
    private static readonly EvaluationCommand.Close Close = new();

    [Fact]
    public void Follows_findings_and_the_answer_of_a_party_outside_the_alliance() =>
        Specs.Evaluation.Given(Appointed, AuAnswered, Found).When(Close).Then(new EvaluationEvent.Closed(Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Counts_recorded_silence_as_heard() =>
        Assert.Single(
            Specs.Evaluation.Given(Appointed, AuAnswered with { Answer = FromAu with { Text = null } }, Found).When(Close).Decision.Events);

    [Fact]
    public void Is_refused_when_only_the_alliance_was_heard() =>
        Specs.Evaluation.Given(Appointed, AuAnswered with { Answer = FromNato }, Found).When(Close).ThenRefused(EvaluationRejections.NoOutsideView);

    [Fact]
    public void Is_refused_without_findings() => Specs.Evaluation.Given(Appointed, AuAnswered).When(Close).ThenRefused(EvaluationRejections.NoFindings);

    [Fact]
    public void Does_nothing_twice() => Specs.Evaluation.Given(ToClosure).When(Close).ThenNothing();

    [Fact]
    public void Leaves_nothing_to_add() =>
        Specs.Evaluation.Given(ToClosure).When(new EvaluationCommand.RecordFindings(Judgement)).ThenRefused(EvaluationRejections.Closed);
}

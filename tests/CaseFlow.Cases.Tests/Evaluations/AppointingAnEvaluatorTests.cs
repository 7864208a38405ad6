using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Evaluations.EvaluationStories;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class AppointingAnEvaluatorTests
{
    private static readonly EvaluationCommand.Appoint Appoint =
        new(Appointed.Id, Appointed.EvaluatorPost, Appointed.Independence, false, Appointed.Consultees);

    [Fact]
    public void Opens_the_evaluation() => Specs.Evaluation.When(Appoint).Then(Appointed);

    [Fact]
    public void Refuses_somebody_who_worked_on_the_case() =>
        Specs.Evaluation.When(Appoint with { WorkedOnCase = true }).ThenRefused(EvaluationRejections.EvaluatorWorkedOnCase);

    [Fact]
    public void Invites_somebody_outside_the_alliance() =>
        Specs.Evaluation.When(Appoint with { Consultees = [new Consultee("NATO", false)] }).ThenRefused(EvaluationRejections.NobodyOutside);

    [Fact]
    public void Invites_each_party_once() =>
        Specs.Evaluation.When(Appoint with { Consultees = [new Consultee("AU", true), new Consultee("AU", false)] })
            .ThenRefused(EvaluationRejections.PartyTwice);

    [Fact]
    public void Happens_once() => Specs.Evaluation.Given(Appointed).When(Appoint).ThenRefused(EvaluationRejections.AlreadyOpen);
}

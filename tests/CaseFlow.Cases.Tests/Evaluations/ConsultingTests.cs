using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Evaluations.EvaluationStories;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class ConsultingTests
{
    [Fact]
    public void Keeps_what_a_party_said() => Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.RecordAnswer(FromAu)).Then(AuAnswered);

    [Fact]
    public void Keeps_that_a_party_stayed_silent()
    {
        var silence = FromAu with { Text = null };
        Assert.True(silence.IsSilent);
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.RecordAnswer(silence)).Then(AuAnswered with { Answer = silence });
    }

    [Fact]
    public void Refuses_the_answer_of_somebody_who_was_not_asked() =>
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.RecordAnswer(FromAu with { Party = "LAS" }))
            .ThenRefused(EvaluationRejections.NotConsulted);

    [Fact]
    public void Never_overwrites_an_answer() =>
        Specs.Evaluation.Given(Appointed, AuAnswered).When(new EvaluationCommand.RecordAnswer(FromAu with { Text = "Nothing." }))
            .ThenRefused(EvaluationRejections.AlreadyAnswered);
}

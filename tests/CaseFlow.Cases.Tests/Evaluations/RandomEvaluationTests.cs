using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class RandomEvaluationTests
{
    private static readonly Gen<Consultee> Consultee =
        Gen.Select(AnyCommand.Organisation, Gen.Bool).Select((party, outside) => new Consultee(party, outside));

    private static readonly Gen<EvaluationCommand> Any = Gen.OneOf<EvaluationCommand>(
        Gen.Select(Gen.Bool, Consultee.List())
            .Select((worked, consultees) => new EvaluationCommand.Appoint(default, "eval-un", "Independent.", worked, consultees)),
        Gen.Select(AnyCommand.Organisation, AnyCommand.Day, AnyCommand.Text.Null())
            .Select((party, invited, text) => new EvaluationCommand.RecordAnswer(new ConsultationAnswer(party, invited, text))),
        Gen.Const(new EvaluationCommand.RecordFindings(EvaluationStories.Judgement)),
        Gen.Select(AnyCommand.Text, AnyCommand.Day)
            .Select((owner, due) => new EvaluationCommand.IdentifyLessons([EvaluationStories.OwnersFirst with { OwnerPost = owner, DueOn = due }])),
        Gen.Const(new EvaluationCommand.Close()));

    [Fact]
    public void Random_commands_never_break_an_evaluation() => Specs.Evaluation.HoldFor(Any);
}

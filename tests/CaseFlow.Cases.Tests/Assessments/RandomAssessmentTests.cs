using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Assessments;

public sealed class RandomAssessmentTests
{
    private static readonly Gen<string> Factor = Gen.OneOf("RF01", "RF07", "RF99");

    private static readonly Gen<AssessmentCommand> Any = Gen.OneOf<AssessmentCommand>(
        Gen.Select(AnyCommand.Organisations, AnyCommand.Span)
            .Select((asked, window) => new AssessmentCommand.Open(default, "Who?", asked, window)),
        Gen.Select(Factor, AnyCommand.AnyOf<RiskLevel>())
            .Select((factor, level) => new AssessmentCommand.Submit(AssessmentStories.Ratings(factor, level), null)),
        Gen.Const(new AssessmentCommand.Submit([], "Nothing to say.")),
        Gen.Const(new AssessmentCommand.CloseWindow()),
        Gen.Select(Factor, AnyCommand.AnyOf<RiskLevel>(), AnyCommand.Organisation, AnyCommand.Text)
            .Select((factor, level, dissenter, grounds) => new AssessmentCommand.Agree(
                AssessmentStories.Agreed(factor, level, new Dissent(dissenter, RiskLevel.Low, grounds)))),
        Gen.Const(new AssessmentCommand.Close()));

    [Fact]
    public void Random_commands_never_break_an_assessment() => Specs.Assessment.HoldFor(Any);
}

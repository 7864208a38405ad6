using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using CsCheck;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class RandomWarningTests
{
    private static readonly Gen<WarningCommand> Any = Gen.OneOf<WarningCommand>(
        Gen.Const(new WarningCommand.Record(default, "Somebody", "Text", "Source")),
        Gen.Select(AnyCommand.Text, AnyCommand.AnyOf<SourceGrade>(), Gen.Int[0, 7])
            .Select((grounds, source, information) => new WarningCommand.Validate(
                WarningStories.Validation with { Grounds = grounds, Grade = new EvidenceGrade(source, information) })),
        Gen.Select(AnyCommand.AnyOf<WarningOutcome>(), AnyCommand.Text, AnyCommand.Moment.Nullable())
            .Select((outcome, grounds, review) => new WarningCommand.Decide(outcome, grounds, review)),
        Gen.Const(new WarningCommand.FireTerm()),
        AnyCommand.Measure.Select(measure => new WarningCommand.NoteMeasure(measure)));

    [Fact]
    public void Random_commands_never_break_a_warning() => Specs.Warning.HoldFor(Any);
}

using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class RandomCaseTests
{
    private static readonly Gen<CaseCommand> Any = Gen.OneOf<CaseCommand>(
        Gen.Select(AnyCommand.AnyOf<TimeBase>(), AnyCommand.Organisations)
            .Select((timeBase, owners) => new CaseCommand.Open(default, "A", "LBY", timeBase, Marking.Amber, [], "en", owners, StartSource.Signal)),
        Gen.OneOf("standard", "rapid").Select(variant => new CaseCommand.ChooseVariant(variant)),
        Gen.Select(AnyCommand.AnyOf<CaseStage>(), Gen.Bool, Gen.Bool)
            .Select((stage, plan, evaluation) => new CaseCommand.EnterStage(stage, plan, evaluation)),
        Gen.Select(AnyCommand.AnyOf<CasePhase>(), AnyCommand.Text, Gen.Bool, AnyCommand.AnyOf<CasePhase>())
            .Select((phase, grounds, jump, proposed) => new CaseCommand.DecidePhase(phase, grounds, jump, proposed)),
        Gen.Select(AnyCommand.AnyOf<Gate>(), AnyCommand.Text, Gen.Bool, Gen.Bool)
            .Select((gate, grounds, read, stated) =>
                new CaseCommand.DecideGate(CaseStories.Act with { Gate = gate, Grounds = grounds, ConsequencesRead = read }, stated)),
        Gen.Const(new CaseCommand.AddRecordEntry(CaseStories.Critique)),
        Gen.Const(new CaseCommand.ClaimAuthority(CaseStories.Certified)),
        AnyCommand.Moment.Select(to => new CaseCommand.AdvanceClock(to)),
        Gen.Select(AnyCommand.Text, AnyCommand.Moment)
            .Select((grounds, review) => new CaseCommand.Watch(grounds, review)),
        AnyCommand.Text.Select(grounds => new CaseCommand.Decline(grounds, null)));

    [Fact]
    public void Random_commands_never_break_a_case() => Specs.Case.HoldFor(Any);

    [Fact]
    public void Random_commands_never_break_an_open_case() => Specs.Case.Given(CaseStories.Opened).HoldFor(Any);
}

using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class RandomPlanTests
{
    private static readonly Gen<PlanOption> Option =
        Gen.Select(Gen.OneOf("A", "B", "C", "D"), Gen.Bool, AnyCommand.Moment, AnyCommand.Basis)
            .Select((id, noAction, valid, basis) => new PlanOption(id, "Title", noAction, "", "", valid, [new PlannedMeasure("E01", "UN", [], basis)]));

    private static readonly Gen<PlanCommand> Any = Gen.OneOf<PlanCommand>(
        Gen.Select(AnyCommand.Text.List(), AnyCommand.AnyOf<PlanKind>())
            .Select((objectives, kind) => new PlanCommand.SetObjectives(default, objectives, kind)),
        Gen.Select(AnyCommand.Measure, AnyCommand.Text)
            .Select((measure, caveats) => new PlanCommand.ProposeMeasures([new MeasureProposal(measure, caveats)], MeasurePhases.Unknown)),
        Gen.Select(Option.List(from: 2), Gen.OneOf("A", "B"))
            .Select((options, chosen) => new PlanCommand.SubmitOptionSheet(new OptionSheet(options, chosen), MeasurePhases.Unknown)),
        AnyCommand.Text.Select(text => new PlanCommand.StateConsequences([new PoliticalConsequence(text, "likely", "none")])),
        Gen.Select(AnyCommand.Text, AnyCommand.Day, AnyCommand.Text.List())
            .Select((money, review, tasks) => new PlanCommand.SubmitDayAfter(new DayAfterPlan("coord-un", "Quiet.", money, review, tasks))),
        Gen.Const(new PlanCommand.Approve()),
        AnyCommand.Text.Select(grounds => new PlanCommand.Refuse(grounds)),
        Gen.Const(new PlanCommand.StartDayAfter()));

    [Fact]
    public void Random_commands_never_break_a_plan() => Specs.Plan.HoldFor(Any);
}

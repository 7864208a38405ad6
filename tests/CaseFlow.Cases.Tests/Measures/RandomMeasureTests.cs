using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using CsCheck;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class RandomMeasureTests
{
    private static readonly Gen<MandateCitation?> Citation =
        Gen.OneOf<MandateCitation?>(
            Gen.Const((MandateCitation?)null),
            AnyCommand.Measures.Select(acts => MeasureStories.Paragraph8 with { AllowedActs = acts }));

    private static readonly Gen<MeasureCommand> Any = Gen.OneOf<MeasureCommand>(
        Gen.Select(AnyCommand.Measure, AnyCommand.Text, Citation)
            .Select((measure, awaits, citation) => new MeasureCommand.Authorise(
                default, MeasureStories.NoFlyZone with { Catalogue = measure }, citation, awaits)),
        Gen.Select(AnyCommand.Measure, AnyCommand.Basis, Citation)
            .Select((measure, basis, citation) => new MeasureCommand.Activate(
                default, MeasureStories.NoFlyZone with { Catalogue = measure, LegalBasis = basis }, citation)),
        Gen.Select(Gen.Bool, AnyCommand.Measures, AnyCommand.AnyOf<ReportResult>())
            .Select((harm, acts, result) => new MeasureCommand.Report(MeasureStories.Report with { Harm = harm, Acts = acts, Result = result })),
        Gen.Const(new MeasureCommand.PauseForMandate()),
        Gen.Select(AnyCommand.Text, Citation).Select((grounds, citation) => new MeasureCommand.Resume(grounds, citation)),
        AnyCommand.Text.Select(grounds => new MeasureCommand.GiveUp(grounds)),
        AnyCommand.Text.Select(grounds => new MeasureCommand.HandOver("MINUSCA", grounds)));

    [Fact]
    public void Random_commands_never_break_a_measure() => Specs.Measure.HoldFor(Any);
}

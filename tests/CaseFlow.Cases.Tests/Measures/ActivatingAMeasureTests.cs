using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class ActivatingAMeasureTests
{
    private static readonly MeasureCommand.Activate Activate = new(Activated.Id, NoFlyZone, Paragraph8);

    [Fact]
    public void Rests_a_coercive_measure_on_a_paragraph_of_a_mandate() => Specs.Measure.When(Activate).Then(Activated);

    [Fact]
    public void Refuses_a_coercive_measure_without_a_mandate() =>
        Specs.Measure.When(Activate with { Citation = null }).ThenRefused(MeasureRejections.NoMandate);

    [Fact]
    public void Refuses_an_act_that_the_paragraph_does_not_allow() =>
        Specs.Measure.When(Activate with { Terms = NoFlyZone with { Catalogue = "M07" } })
            .ThenRefused(MeasureRejections.OutsideMandate(Paragraph8, "M07"));

    [Fact]
    public void Refuses_a_paragraph_that_does_not_exist()
    {
        var nowhere = Paragraph8 with { Paragraph = "99", AllowedActs = [] };
        Specs.Measure.When(Activate with { Citation = nowhere }).ThenRefused(MeasureRejections.OutsideMandate(nowhere, "M06"));
    }

    [Fact]
    public void Asks_no_mandate_of_what_is_not_coercive() =>
        Specs.Measure.When(new MeasureCommand.Activate(Activated.Id, Mediation, null)).Then(Activated with { Terms = Mediation, Citation = null });

    [Fact]
    public void Refuses_a_ground_that_nobody_knows() =>
        Specs.Measure.When(Activate with { Terms = NoFlyZone with { LegalBasis = "CH9-1" } }).ThenRefused(MeasureRejections.UnknownLegalBasis);

    [Fact]
    public void Wakes_a_resting_measure_on_new_terms()
    {
        var later = Activate with { Terms = NoFlyZone with { Funds = "Line 4" } };
        Specs.Measure.Given(Activated, MandateGone).When(later).Then(Activated with { Terms = later.Terms });
    }

    [Fact]
    public void Is_refused_when_the_measure_has_ended() =>
        Specs.Measure.Given(ToCompletion).When(Activate).ThenRefused(MeasureRejections.Ended);

    [Fact]
    public void Happens_once() => Specs.Measure.Given(Activated).When(Activate).ThenRefused(MeasureRejections.AlreadyActivated);
}

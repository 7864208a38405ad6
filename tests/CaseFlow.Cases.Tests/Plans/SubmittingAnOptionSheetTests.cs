using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class SubmittingAnOptionSheetTests
{
    [Fact]
    public void Keeps_the_options_and_the_choice() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitOptionSheet(Sheet, In(null)))
            .Then(new PlanEvent.OptionSheetSubmitted(Sheet, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Refuses_fewer_than_three() => Refused(Sheet with { Options = [NoAction, Sanctions] }, PlanRejections.TooFewOptions);

    [Fact]
    public void Refuses_a_sheet_without_no_action() =>
        Refused(Sheet with { Options = [NoAction with { NoAction = false }, Sanctions, Mediation] }, PlanRejections.NoActionMissing);

    [Fact]
    public void Refuses_two_options_of_one_name() =>
        Refused(Sheet with { Options = [NoAction, Sanctions, Mediation with { Id = "A" }] }, PlanRejections.OptionTwice);

    [Fact]
    public void Refuses_a_choice_that_is_not_on_the_sheet() => Refused(Sheet with { ChosenId = "Z" }, PlanRejections.UnknownOption);

    [Fact]
    public void Refuses_to_choose_an_option_past_its_validity() =>
        Specs.Plan.Given(Objectives).At(Valid.AddMinutes(1)).When(new PlanCommand.SubmitOptionSheet(Sheet, In(null))).ThenRefused(PlanRejections.OptionExpired);

    [Fact]
    public void Takes_an_approval_back() =>
        Specs.Plan.Given(ToDayAfter[..^1]).When(new PlanCommand.SubmitOptionSheet(Sheet, In(null))).Then(
            new PlanEvent.Reopened(Contexts.Coordinator, Contexts.Now),
            new PlanEvent.OptionSheetSubmitted(Sheet, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Is_too_late_once_the_day_after_has_begun() =>
        Specs.Plan.Given(ToDayAfter).When(new PlanCommand.SubmitOptionSheet(Sheet, In(null))).ThenRefused(PlanRejections.Approved);

    [Fact]
    public void Knows_a_coercive_option_by_its_legal_basis() => Assert.Equal((true, false), (Sanctions.IsCoercive, Mediation.IsCoercive));

    private static void Refused(OptionSheet sheet, Kernel.Rejection expected) =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitOptionSheet(sheet, In(null))).ThenRefused(expected);

    [Fact]
    public void Is_refused_when_an_option_plans_a_measure_that_is_not_for_the_present_phase() =>
        Specs.Plan.Given(Objectives).When(new PlanCommand.SubmitOptionSheet(Sheet, In(CasePhase.Recovery)))
            .ThenRefused(PlanRejections.MeasureOutOfPhase("E01", CasePhase.Recovery, [CasePhase.EarlyWarning, CasePhase.Response]));
}

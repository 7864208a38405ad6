using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Measures.MeasureStories;

namespace CaseFlow.Cases.Tests.Measures;

public sealed class PausingAndResumingAMeasureTests
{
    private static readonly MeasureCommand.Resume Resume = new("A new mandate.", Paragraph8);

    [Fact]
    public void A_measure_rests_when_its_mandate_ends() => Specs.Measure.Given(Activated).When(new MeasureCommand.PauseForMandate()).Then(MandateGone);

    [Fact]
    public void A_resting_or_ended_measure_is_left_alone()
    {
        Specs.Measure.Given(Activated, MandateGone).When(new MeasureCommand.PauseForMandate()).ThenNothing();
        Specs.Measure.Given(ToCompletion).When(new MeasureCommand.PauseForMandate()).ThenNothing();
    }

    [Fact]
    public void A_coercive_measure_resumes_only_on_a_mandate_in_force() =>
        Specs.Measure.Given(Activated, MandateGone).When(Resume with { Citation = null }).ThenRefused(MeasureRejections.NoMandate);

    [Fact]
    public void Resuming_keeps_the_grounds() =>
        Specs.Measure.Given(Activated, MandateGone).When(Resume)
            .Then(new MeasureEvent.Resumed("A new mandate.", Paragraph8, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Resuming_is_refused_without_grounds() =>
        Specs.Measure.Given(Activated, MandateGone).When(Resume with { Grounds = "" }).ThenRefused(MeasureRejections.NoGrounds);

    [Fact]
    public void Resuming_is_refused_while_the_measure_is_carried_out() =>
        Specs.Measure.Given(Activated).When(Resume).ThenRefused(MeasureRejections.NotPaused);
}

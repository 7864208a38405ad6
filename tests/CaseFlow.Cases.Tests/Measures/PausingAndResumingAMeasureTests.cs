using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
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

    [Fact]
    public void After_a_harm_stop_it_takes_a_second_approval_by_another_organisation()
    {
        Specs.Measure.Given(Activated, Harmed).When(Resume)
            .Then(new MeasureEvent.ResumptionApproved("A new mandate.", Contexts.Coordinator, Contexts.Now));
        Specs.Measure.Given(Activated, Harmed, ApprovedOnce).When(Resume)
            .Then(new MeasureEvent.Resumed("A new mandate.", Paragraph8, Contexts.Coordinator, Contexts.Now));
    }

    [Fact]
    public void The_same_person_post_or_organisation_gives_one_approval()
    {
        Actor[] first =
        [
            Contexts.Coordinator,
            Contexts.Coordinator with { PostId = "dir-nato", OrganisationId = "NATO" },
            new("person-deputy", "dir-nato", "NATO", Contexts.Coordinator.PostId),
            new("person-dir-un", "dir-un", "UN"),
        ];

        Assert.All(first, actor => Specs.Measure.Given(Activated, Harmed, ApprovedOnce with { By = actor }).When(Resume)
            .ThenRefused(MeasureRejections.NoSecondApproval));
    }

    [Fact]
    public void After_a_harm_stop_only_a_task_of_its_process_activates_it_anew()
    {
        var activate = new MeasureCommand.Activate(Activated.Id, NoFlyZone, Paragraph8);

        Specs.Measure.Given(Activated, Harmed).When(activate).ThenRefused(MeasureRejections.HarmStopped);
        Specs.Measure.Given(Activated, Harmed).When(activate with { IsAsked = true }).Then(Activated);
    }
}

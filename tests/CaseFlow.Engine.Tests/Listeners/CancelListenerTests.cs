using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Listeners;

/// <summary>What ends an element waits until those who want to see it go have answered.</summary>
public sealed class CancelListenerTests
{
    private static BpmnBuilder Timed(Action<BpmnBuilder> watch)
    {
        var process = BpmnBuilder.Process().Start().UserTask("ask");
        watch(process);
        return process.End().Boundary("late", "ask", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).ManualTask("remind").End("over");
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("canceling")]
    public void What_interrupts_an_element_goes_on_when_its_cancel_listeners_have_answered(string eventType)
    {
        var spec = InstanceSpec.Given(Timed(draw => draw.Listen(eventType, "first").Listen(eventType, "second"))).WhenStarted()
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("ask");
        Assert.Equal("first", spec.JobAt("ask").JobType);
        spec.WhenJobCompleted("ask").ThenIsAt("ask");
        Assert.Equal("second", spec.JobAt("ask").JobType);
        spec.WhenJobCompleted("ask").ThenTakes("late-remind", "remind-over").ThenEnds();
        Assert.Single(spec.All.OfType<InstanceEvent.TaskCancelled>());
    }

    [Fact]
    public void The_listeners_of_the_task_are_asked_before_those_of_its_element()
    {
        var spec = InstanceSpec.Given(Timed(draw => draw.Listen("cancel", "element").Listen("canceling", "task"))).WhenStarted()
            .WhenTimePasses(TimeSpan.FromHours(1));
        Assert.Equal("task", spec.JobAt("ask").JobType);
        spec.WhenJobCompleted("ask");
        Assert.Equal("element", spec.JobAt("ask").JobType);
        Assert.Empty(spec.Running.Tasks);
        spec.WhenJobCompleted("ask").ThenEnds();
    }

    [Fact]
    public void A_task_that_goes_away_is_nobodys_any_more()
    {
        var spec = InstanceSpec.Given(Timed(draw => draw.Listen("canceling", "look"))).WhenStarted().WhenTimePasses(TimeSpan.FromHours(1));
        spec.WhenCompleted("ask").ThenRejected("task.in_transition");
        spec.When(new InstanceCommand.CompleteJob(spec.JobAt("ask").Id, FeelContext.Empty, DeniedReason: "No."))
            .ThenRejected(InstanceRejections.JobNotDeniable);
    }

    [Fact]
    public void A_listener_that_runs_is_given_up_when_its_element_is_ended()
    {
        var process = BpmnBuilder.Process().Start()
            .SubProcess("round", inner => inner.Start("s").ServiceTask("work").Listen("start", "prepare").End("e")).End()
            .Boundary("late", "round", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("over");
        var spec = InstanceSpec.Given(process).WhenStarted();
        var prepare = spec.JobAt("work").Id;
        spec.WhenTimePasses(TimeSpan.FromHours(1)).ThenEnds();
        Assert.Contains(spec.All.OfType<InstanceEvent.JobCancelled>(), cancelled => cancelled.JobId == prepare);
    }

    [Fact]
    public void A_sub_process_is_ended_from_the_inside_out()
    {
        var process = BpmnBuilder.Process().Start()
            .SubProcess("round", inner => inner.Start("s").UserTask("ask").Listen("cancel", "inner").End("e")).Listen("cancel", "outer").End()
            .Boundary("late", "round", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("over");
        var spec = InstanceSpec.Given(process).WhenStarted().WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("round", "ask");
        Assert.Equal("inner", Assert.Single(spec.Running.Jobs.Values).JobType);
        spec.WhenJobCompleted("ask").ThenIsAt("round");
        Assert.Equal("outer", Assert.Single(spec.Running.Jobs.Values).JobType);
        spec.WhenJobCompleted("round").ThenEnds();
    }

    [Fact]
    public void An_interrupting_event_sub_process_begins_when_all_else_in_its_scope_is_over()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("a").Listen("cancel", "look").End("ea").From("f").UserTask("b").End("eb")
            .EventSubProcess("instead", inner => inner.StartOn("on", draw => draw.Signal("s")).UserTask("c").End("ec"));
        InstanceSpec.Given(process).WhenStarted().WhenSignal("s", ("why", "war")).ThenIsAt("a")
            .WhenJobCompleted("a").ThenIsAt("instead", "c").WhenCompleted("c").ThenEnds();
    }

    [Fact]
    public void A_process_that_is_ended_is_over_when_all_have_answered()
    {
        var process = BpmnBuilder.Process().Listen("cancel", "bury").Start().And("f").UserTask("a").Listen("canceling", "look").End("ea")
            .From("f").UserTask("b").End("eb");
        var spec = InstanceSpec.Given(process).WhenStarted().When(new InstanceCommand.Terminate("Peace.")).ThenIsAt("a");
        spec.When(new InstanceCommand.Terminate("Again.")).ThenNothing().When(new InstanceCommand.Convert("Other.")).ThenNothing()
            .WhenModified([], [new BegunElement("b", null, FeelContext.Empty)]).ThenRejected(InstanceRejections.Ending);
        spec.WhenJobCompleted("a").ThenIsAt().WhenJobCompleted("process").ThenEnds(EndKind.Terminated)
            .Then<InstanceEvent.Ended>(ended => Assert.Equal("Peace.", ended.Reason));
    }

    [Fact]
    public void A_quorum_is_reached_when_the_listeners_of_those_that_are_left_have_answered()
    {
        var process = BpmnBuilder.Process().Start().UserTask("vote").Listen("cancel", "tell")
            .ForEach("=[1, 2, 3]", "item", "votes", "=item", until: "=numberOfCompletedInstances >= 1").UserTask("count").End();
        var spec = InstanceSpec.Given(process).WhenStarted().WhenCompleted("vote").ThenIsAt("vote", "vote", "vote");
        spec.WhenJobCompleted("vote").WhenJobCompleted("vote").ThenIsAt("count");
    }

    [Fact]
    public void A_terminate_event_and_an_ad_hoc_sub_process_wait_likewise()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("a").Listen("cancel", "look").End("ea").From("f").UserTask("b").Terminate("stop");
        InstanceSpec.Given(process).WhenStarted().WhenCompleted("b").ThenIsAt("a").WhenJobCompleted("a").ThenEnds();
        var adHoc = BpmnBuilder.Process().Start().AdHoc("chosen", draw => draw.NewPath().UserTask("a").Listen("cancel", "look")).End();
        var spec = InstanceSpec.Given(adHoc).WhenStarted().WhenActivated("chosen", "a");
        spec.When(new InstanceCommand.CompleteAdHoc(spec.ElementAt("chosen").Id, "Enough.")).WhenJobCompleted("a").ThenEnds();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_more_is_chosen_in_an_ad_hoc_sub_process_from_when_it_is_being_ended(bool isWatched)
    {
        var process = BpmnBuilder.Process().Start().AdHoc("chosen", draw => draw.NewPath().UserTask("a"));
        process = (isWatched ? process.Listen("cancel", "look") : process).End()
            .Boundary("late", "chosen", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).UserTask("b").End("over");
        var spec = InstanceSpec.Given(process).WhenStarted().WhenActivated("chosen", "a");
        var activate = new InstanceCommand.ActivateAdHoc(spec.ElementAt("chosen").Id, [new AdHocActivity("a", FeelContext.Empty)], "It is needed.");
        spec.WhenTimePasses(TimeSpan.FromHours(1)).Then<InstanceEvent.AdHocClosed>().When(activate).ThenRejected(InstanceRejections.AdHocNotActive);
        spec.ThenIsAt(isWatched ? "chosen" : "b");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void The_end_of_a_suspended_instance_is_not_put_off_until_somebody_resumes_it(bool byItself, bool withCaller)
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("a").Listen("cancel", "look").End("ea").From("f").ServiceTask("b").End("eb");
        var spec = InstanceSpec.Given(process).WhenStarted();
        _ = byItself ? spec.When(new InstanceCommand.Suspend("Wait.")) : spec;
        _ = withCaller ? spec.When(new InstanceCommand.Suspend("Wait.", WithCaller: true)) : spec;

        spec.WhenJobCompleted("b").When(new InstanceCommand.Terminate("Peace.")).ThenIsAt("a").WhenJobCompleted("a").ThenEnds(EndKind.Terminated);
    }

    [Fact]
    public void A_failed_cancel_listener_is_an_incident_that_keeps_the_element()
    {
        var spec = InstanceSpec.Given(Timed(draw => draw.Listen("cancel", "look"))).WhenStarted().WhenTimePasses(TimeSpan.FromHours(1));
        spec.When(new InstanceCommand.FailJob(spec.JobAt("ask").Id, 0, "No network.")).ThenIncident("ask", "job.no_retries").ThenIsAt("ask")
            .WhenRetried().ThenIsAt("ask").WhenJobCompleted("ask").ThenEnds();
    }

    [Fact]
    public void What_is_ended_by_hand_waits_as_well_and_the_empty_scope_around_it_ends_with_it()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("b").End("eb")
            .From("f").SubProcess("round", inner => inner.Start("s").UserTask("a").Listen("cancel", "look").End("e")).End("er");
        InstanceSpec.Given(process).WhenStarted().WhenModified([new EndedElement("a", null)], []).ThenIsAt("b", "round", "a")
            .WhenJobCompleted("a").ThenIsAt("b");
    }

    [Fact]
    public void What_is_left_by_listeners_alone_is_nothing_that_still_runs()
    {
        var process = BpmnBuilder.Process().Start().UserTask("a").Listen("cancel", "look").End();
        InstanceSpec.Given(process).WhenStarted().WhenModified([new EndedElement("a", null)], [])
            .ThenRejected(InstanceRejections.ModificationNothingLeft);
    }

    [Fact]
    public void An_error_of_a_called_process_is_passed_on_when_its_listeners_have_answered()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("a").Listen("cancel", "look").End("ea").From("f").UserTask("b").ErrorEnd("failed", "E");
        var spec = InstanceSpec.Given(process);
        var parent = new ParentCall(new InstanceId(Guid.Empty), new ElementInstanceId(Guid.Empty));
        spec.When(new InstanceCommand.Start(new InstanceId(Guid.AllBitsSet), "process:1", FeelContext.Empty, Parent: parent));
        spec.WhenCompleted("b").WhenJobCompleted("a").ThenEnds(EndKind.Failed).Then<InstanceEvent.Ended>(ended => Assert.Equal("E", ended.ErrorCode));
    }
}

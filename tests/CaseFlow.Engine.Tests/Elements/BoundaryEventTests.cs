using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class BoundaryEventTests
{
    private static BpmnBuilder Task(Func<BpmnBuilder, BpmnBuilder> boundary) =>
        boundary(BpmnBuilder.Process().Start().UserTask("work").End()).UserTask("instead").End("end2");

    private static BpmnBuilder Stage(Func<BpmnBuilder, BpmnBuilder> draw, Func<BpmnBuilder, BpmnBuilder> boundary) =>
        boundary(BpmnBuilder.Process().Start().SubProcess("stage", inner => draw(inner.Start("begin"))).End()).UserTask("instead").End("end2");

    [Fact]
    public void An_interrupting_timer_ends_the_activity() =>
        InstanceSpec.Given(Task(process => process.Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "P1D"))))
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromDays(1))
            .Then<InstanceEvent.TaskCancelled>()
            .ThenIsAt("instead");

    [Fact]
    public void A_non_interrupting_timer_leaves_the_activity_alone() =>
        InstanceSpec.Given(Task(process => process.Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "P1D"), interrupting: false)))
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromDays(1)).ThenIsAt("work", "instead")
            .WhenCompleted("work").WhenCompleted("instead").ThenEnds();

    [Fact]
    public void Timers_end_with_their_activity() =>
        InstanceSpec.Given(Task(process => process.Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "P1D"))))
            .WhenStarted()
            .WhenCompleted("work")
            .Then<InstanceEvent.TimerCancelled>()
            .ThenEnds();

    [Fact]
    public void A_cycle_fires_each_round_by_its_schedule_and_counts_the_rounds_it_missed() =>
        InstanceSpec.Given(Task(process => process.Boundary("remind", "work", _ => BpmnBuilder.Timer("timeCycle", "R5/PT1H"), interrupting: false)))
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromMinutes(70)).Then<InstanceEvent.TimerFired>(fired => Assert.Equal(0, fired.Coalesced))
            .Then<InstanceEvent.TimerScheduled>(next => Assert.Equal((InstanceSpec.Begin.AddHours(2), 3), (next.DueAt, next.RepetitionsLeft)))
            .WhenTimePasses(TimeSpan.FromMinutes(130)).Then<InstanceEvent.TimerFired>(fired => Assert.Equal(1, fired.Coalesced))
            .Then<InstanceEvent.TimerScheduled>(next => Assert.Equal((InstanceSpec.Begin.AddHours(4), 1), (next.DueAt, next.RepetitionsLeft)))
            .WhenTimePasses(TimeSpan.FromHours(9)).Then<InstanceEvent.TimerFired>(fired => Assert.Equal(1, fired.Coalesced))
            .Then<InstanceEvent.TimerScheduled>(0)
            .ThenIsAt("work", "instead", "instead", "instead");

    [Fact]
    public void A_non_interrupting_message_may_come_many_times() =>
        InstanceSpec.Given(Task(process => process.Boundary("signal", "work", draw => draw.Message("NewCriticalSignal", "=caseId"), interrupting: false)))
            .WhenStarted(("caseId", "c1"))
            .WhenMessage("NewCriticalSignal", ("grade", "A1")).ThenVariable("grade", "A1")
            .WhenMessage("NewCriticalSignal", ("grade", "B2")).ThenVariable("grade", "B2")
            .ThenIsAt("work", "instead", "instead");

    [Fact]
    public void An_interrupting_message_ends_the_activity_and_the_subscription() =>
        InstanceSpec.Given(Task(process => process.Boundary("ended", "work", draw => draw.Message("ResponseEnded", "=caseId"))))
            .WhenStarted(("caseId", "c1"))
            .WhenMessage("ResponseEnded")
            .Then<InstanceEvent.MessageSubscriptionClosed>()
            .ThenIsAt("instead");

    [Fact]
    public void An_error_event_catches_what_a_job_throws() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("work").End()
                .Boundary("refused", "work", draw => draw.Error("StageRefused")).UserTask("instead").End("end2"))
            .WhenStarted()
            .WhenJobThrows("work", "StageRefused")
            .Then<InstanceEvent.ErrorThrown>(thrown => Assert.Equal("refused", thrown.CatchingElementId))
            .ThenIsAt("instead");

    [Fact]
    public void The_event_that_names_the_code_wins_over_the_one_that_catches_all() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("work").End()
                .Boundary("any", "work", draw => draw.Error(null)).End("endAny")
                .Boundary("refused", "work", draw => draw.Error("StageRefused")).UserTask("instead").End("end2"))
            .WhenStarted()
            .WhenJobThrows("work", "StageRefused")
            .ThenIsAt("instead");

    [Fact]
    public void An_error_goes_outwards_until_it_is_caught() =>
        InstanceSpec.Given(Stage(
                inner => inner.SubProcess("deep", deepest => deepest.Start("begin2").ErrorEnd("fail", "InsufficientAccess")).End("endStage"),
                process => process.Boundary("blocked", "stage", draw => draw.Error("InsufficientAccess"))))
            .WhenStarted()
            .ThenIsAt("instead");

    [Fact]
    public void A_non_interrupting_escalation_leaves_the_stage_running() =>
        InstanceSpec.Given(Stage(
                inner => inner.EscalationThrow("warn", "ImminentThreat").UserTask("goOn").End("endStage"),
                process => process.Boundary("threat", "stage", draw => draw.Escalation("ImminentThreat"), interrupting: false)))
            .WhenStarted()
            .ThenIsAt("stage", "goOn", "instead");

    [Fact]
    public void An_interrupting_escalation_ends_the_stage() =>
        InstanceSpec.Given(Stage(
                inner => inner.EscalationThrow("warn", "ImminentThreat").UserTask("goOn").End("endStage"),
                process => process.Boundary("threat", "stage", draw => draw.Escalation("ImminentThreat"))))
            .WhenStarted()
            .ThenIsAt("instead");

    [Fact]
    public void An_activity_whose_boundary_cannot_be_waited_for_does_not_begin() =>
        InstanceSpec.Given(Task(process => process.Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "=limit"))))
            .WhenStarted()
            .ThenIncident("work", "expression.failed")
            .Then<InstanceEvent.TaskOpened>(0)
            .WhenRetried(("limit", "PT5M"))
            .Then<InstanceEvent.TaskOpened>()
            .Then<InstanceEvent.TimerScheduled>(timer => Assert.Equal(InstanceSpec.Begin.AddMinutes(5), timer.DueAt));
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class EventSubProcessTests
{
    private static BpmnBuilder WithMessage(bool interrupting) => BpmnBuilder.Process()
        .Start().UserTask("work").End()
        .EventSubProcess("onSignal", inner => inner
            .StartOn("signal", draw => draw.Message("NewCriticalSignal", "=caseId"), interrupting).UserTask("look").End("looked"));

    [Fact]
    public void A_non_interrupting_one_runs_beside_and_may_run_many_times() =>
        InstanceSpec.Given(WithMessage(interrupting: false)).WhenStarted(("caseId", "c1"))
            .WhenMessage("NewCriticalSignal", ("n", 1))
            .WhenMessage("NewCriticalSignal", ("n", 2))
            .ThenIsAt("work", "onSignal", "look", "onSignal", "look")
            .ThenNoVariable("n")
            .WhenCompleted("work").WhenCompleted("look")
            .WhenCompleted("look").ThenEnds();

    [Fact]
    public void An_interrupting_one_takes_the_place_of_its_scope() =>
        InstanceSpec.Given(WithMessage(interrupting: true)).WhenStarted(("caseId", "c1"))
            .WhenMessage("NewCriticalSignal")
            .Then<InstanceEvent.TaskCancelled>()
            .Then<InstanceEvent.MessageSubscriptionClosed>()
            .ThenIsAt("onSignal", "look")
            .WhenCompleted("look").ThenEnds();

    [Fact]
    public void Ends_its_waiting_when_the_scope_is_done() =>
        InstanceSpec.Given(WithMessage(interrupting: false)).WhenStarted(("caseId", "c1"))
            .WhenCompleted("work")
            .Then<InstanceEvent.MessageSubscriptionClosed>()
            .ThenEnds();

    [Fact]
    public void Catches_an_error_of_its_scope_before_the_border_does() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .SubProcess("stage", inner => inner
                    .Start("begin").ServiceTask("fetch").End("fetched")
                    .EventSubProcess("onError", handler => handler.StartOn("failed", draw => draw.Error(null)).UserTask("byHand").End("done")))
                .End()
                .Boundary("border", "stage", draw => draw.Error(null)).End("endBorder"))
            .WhenStarted()
            .WhenJobThrows("fetch", "NoData")
            .ThenIsAt("stage", "onError", "byHand")
            .WhenCompleted("byHand").ThenEnds();

    [Fact]
    public void Does_not_catch_what_it_throws_itself() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().ErrorEnd("fail", "A")
                .EventSubProcess("onError", handler => handler.StartOn("failed", draw => draw.Error(null)).ErrorEnd("again", "A")))
            .WhenStarted()
            .ThenIncident("again", "error.not_caught");

    [Fact]
    public void A_timer_begins_it_while_its_scope_runs() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("work").End()
                .EventSubProcess("weekly", inner => inner
                    .StartOn("week", _ => BpmnBuilder.Timer("timeCycle", "R/P7D"), interrupting: false).UserTask("report").End("reported")))
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromDays(7)).WhenTimePasses(TimeSpan.FromDays(7))
            .ThenIsAt("work", "weekly", "report", "weekly", "report");

    [Fact]
    public void An_interrupting_one_in_a_stage_leaves_the_stage_its_border() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .SubProcess("stage", inner => inner
                    .Start("begin").UserTask("work").End("worked")
                    .EventSubProcess("onStop", handler => handler
                        .StartOn("stop", draw => draw.Message("HarmStop", "=caseId")).UserTask("wind").End("wound")))
                .End()
                .Boundary("limit", "stage", _ => BpmnBuilder.Timer("timeDuration", "P30D")).End("endLimit"))
            .WhenStarted(("caseId", "c1"))
            .WhenMessage("HarmStop").ThenIsAt("stage", "onStop", "wind")
            .WhenTimePasses(TimeSpan.FromDays(30)).ThenEnds();
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class StartEventTests
{
    private static InstanceSpec Given() => InstanceSpec.Given(BpmnBuilder.Process()
        .Start("byHand").UserTask("a").End("endA")
        .NewPath().MessageStart("onSignal", "Signal").UserTask("b").End("endB")
        .NewPath().TimerStart("yearly", "timeCycle", "R/2026-01-01T00:00:00Z/P1Y").UserTask("c").End("endC"));

    private static InstanceCommand.Start Start(string? element = null, string? message = null) =>
        new(new InstanceId(Guid.Empty), "process:1", Values.Context(("x", 1)), element, message);

    [Fact]
    public void The_none_start_event_begins_when_nothing_else_is_said() => Given().When(Start()).ThenIsAt("a").ThenVariable("x", 1);

    [Fact]
    public void A_message_begins_at_its_start_event() => Given().When(Start(message: "Signal")).ThenIsAt("b");

    [Fact]
    public void A_timer_begins_at_its_start_event() => Given().When(Start("yearly")).ThenIsAt("c");

    [Fact]
    public void An_unknown_start_is_refused() =>
        Given().When(Start(message: "Nothing")).ThenRejected(InstanceRejections.NoSuchStart)
            .When(Start("a")).ThenRejected(InstanceRejections.NoSuchStart);

    [Fact]
    public void An_instance_starts_once() => Given().When(Start()).When(Start()).ThenRejected(InstanceRejections.AlreadyStarted);
}

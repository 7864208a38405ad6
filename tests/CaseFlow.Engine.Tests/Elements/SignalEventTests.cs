using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class SignalEventTests
{
    [Fact]
    public void A_token_waits_until_the_signal_comes_and_takes_along_what_it_brings() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SignalCatch("hear", "ceasefire").End())
            .WhenStarted().ThenIsAt("hear")
            .WhenSignal("alarm").ThenNothing()
            .WhenSignal("ceasefire", ("until", "May")).ThenEnds().ThenVariable("until", "May");

    [Fact]
    public void It_reaches_all_who_wait_at_that_moment_and_nobody_who_comes_later() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").SignalCatch("one", "go").UserTask("a").End()
                .From("fork").SignalCatch("two", "go").UserTask("b").End("e2")
                .From("fork").UserTask("wait").SignalCatch("three", "go").End("e3"))
            .WhenStarted()
            .WhenSignal("go").ThenIsAt("a", "b", "wait")
            .WhenCompleted("wait").ThenIsAt("a", "b", "three");

    [Fact]
    public void One_that_the_process_throws_is_heard_in_it_at_once_and_told_to_the_host() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").SignalCatch("hear", "found").UserTask("act").End()
                .From("fork").UserTask("look").SignalThrow("call", "found").Input("=where", "place").UserTask("after").End("e2"))
            .WhenStarted(("where", "north"))
            .WhenCompleted("look").ThenIsAt("act", "after")
            .Then<InstanceEvent.SignalThrown>(thrown => Assert.Equal(("found", Values.Context(("place", "north"))), (thrown.SignalName, thrown.Variables)))
            .ThenVariable("place", "north");

    [Fact]
    public void On_the_border_of_an_activity_it_ends_it_or_goes_beside_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("news", "work", draw => draw.Signal("news"), interrupting: false).UserTask("read").End("e2")
                .Boundary("stop", "work", draw => draw.Signal("stop")).UserTask("tidy").End("e3"))
            .WhenStarted()
            .WhenSignal("news").WhenSignal("news").ThenIsAt("work", "read", "read")
            .WhenSignal("stop").ThenIsAt("tidy", "read", "read")
            .WhenSignal("news").ThenNothing();

    [Fact]
    public void It_begins_an_event_sub_process() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .EventSubProcess("surge", inner => inner.StartOn("call", draw => draw.Signal("surge"), interrupting: false).UserTask("help").End("e")))
            .WhenStarted()
            .WhenSignal("surge", ("posts", 3)).ThenIsAt("work", "surge", "help")
            .WhenSignal("surge").ThenIsAt("work", "surge", "help", "surge", "help");

    [Fact]
    public void What_it_ends_hears_nothing_more_of_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .SubProcess("part", inner => inner.Start("s").SignalCatch("hear", "stop").UserTask("never").End("e"))
                .End()
                .EventSubProcess("over", inner => inner.StartOn("heard", draw => draw.Signal("stop")).UserTask("tidy").End("e2")))
            .WhenStarted()
            .WhenSignal("stop").ThenIsAt("over", "tidy");

    [Fact]
    public void After_an_event_based_gateway_the_first_to_come_decides() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().EventGateway("which").SignalCatch("yes", "approved").UserTask("go").End()
                .From("which").SignalCatch("no", "refused").UserTask("stop").End("e2"))
            .WhenStarted()
            .WhenSignal("refused").ThenIsAt("stop")
            .WhenSignal("approved").ThenNothing();

    [Fact]
    public void At_an_end_it_is_the_last_that_is_heard() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").SignalCatch("hear", "done").End().From("fork").UserTask("work").SignalEnd("say", "done"))
            .WhenStarted().WhenCompleted("work").ThenEnds();

    [Fact]
    public void A_process_begins_with_it_where_the_host_says_so() =>
        InstanceSpec.Given(BpmnBuilder.Process().SignalStart("alarm", "alarm").UserTask("act").End())
            .When(new InstanceCommand.Start(new InstanceId(Guid.Empty), "process:1", Values.Context(("level", 3)), StartElementId: "alarm"))
            .ThenIsAt("act").ThenVariable("level", 3);

    [Fact]
    public void Where_its_name_is_an_expression_it_is_worked_out_when_the_wait_begins() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SignalCatch("hear", "=\"alarm-\" + country").End())
            .WhenStarted(("country", "XKX"))
            .WhenSignal("alarm-XKX").ThenEnds();

    [Fact]
    public void Two_starts_of_a_process_with_one_signal_and_a_start_whose_name_is_not_fixed_are_refused()
    {
        IsRefused(BpmnBuilder.Process().SignalStart("a", "go").End().NewPath().SignalStart("b", "go").End("e2"), "process", "start.same_signal");
        IsRefused(BpmnBuilder.Process().SignalStart("a", "=name").End(), "a", "signal.name_not_fixed");
    }

    private static void IsRefused(BpmnBuilder process, string elementId, string code)
    {
        var reading = process.Read();
        Assert.Contains((elementId, code), reading.Problems.Select(problem => (problem.ElementId ?? "", problem.Code)));
        Assert.False(reading.IsExecutable);
    }
}

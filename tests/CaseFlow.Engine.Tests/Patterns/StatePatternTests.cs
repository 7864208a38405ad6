using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Patterns;

/// <summary>Loops and ends, and what depends on the state that a case is in.</summary>
public sealed class StatePatternTests
{
    private static readonly BpmnBuilder OneAtATime = BpmnBuilder.Process().Start()
        .AdHoc(
            "work",
            inner => inner.UserTask("a").NewPath().UserTask("b").UserTask("c"),
            "=count(done) = 2",
            ("outputCollection", "done"),
            ("outputElement", "=1"))
        .Attribute("ordering", "Sequential").UserTask("after").End();

    [Fact, Trait("ControlFlowPattern", "10")]
    public void Arbitrary_cycles_with_two_ways_into_them() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("which").If("late").Xor("second").UserTask("b").Xor("again").If("more").To("second")
                .From("which").Otherwise().Xor("first").UserTask("a").To("second")
                .From("again").If("restart").To("first").From("again").Otherwise().End())
            .WhenStarted(("late", true), ("more", true), ("restart", false)).ThenIsAt("b")
            .WhenCompleted("b").ThenIsAt("b")
            .WhenCompleted("b", ("more", false), ("restart", true)).ThenIsAt("a")
            .WhenCompleted("a").ThenIsAt("b").WhenCompleted("b", ("restart", false)).ThenEnds();

    [Fact, Trait("ControlFlowPattern", "11")]
    public void Implicit_termination_when_nothing_is_left_to_do() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End().From("fork").UserTask("b").End("e2"))
            .WhenStarted().WhenCompleted("a").ThenIsAt("b").WhenCompleted("b").ThenEnds();

    [Fact, Trait("ControlFlowPattern", "43")]
    public void Explicit_termination_whatever_is_left_to_do() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").Terminate("stop").From("fork").UserTask("b").End())
            .WhenStarted().WhenCompleted("a").Then<InstanceEvent.TaskCancelled>().ThenEnds();

    [Fact, Trait("ControlFlowPattern", "21")]
    public void Structured_loop() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("again").UserTask("a").Xor("more").If("more").To("again").From("more").Otherwise().End())
            .WhenStarted().WhenCompleted("a", ("more", true)).ThenIsAt("a").WhenCompleted("a", ("more", false)).ThenEnds();

    [Fact, Trait("ControlFlowPattern", "22")]
    public void Recursion_where_a_process_calls_itself() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().CallActivity("self", "process").UserTask("after").End())
            .WhenStarted().Then<InstanceEvent.CallActivityStarted>(call => Assert.Equal("process", call.ProcessId));

    [Fact, Trait("ControlFlowPattern", "16")]
    public void Deferred_choice_that_the_world_makes() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().EventGateway("which").SignalCatch("yes", "authorised").UserTask("go").End()
                .From("which").TimerCatch("late", "PT1H").UserTask("ask").End("e2"))
            .WhenStarted().WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("ask").WhenSignal("authorised").ThenNothing();

    [Fact, Trait("ControlFlowPattern", "17"), Trait("ControlFlowPattern", "40")]
    public void Interleaved_routing_in_any_order_but_never_two_at_once() =>
        InstanceSpec.Given(OneAtATime)
            .WhenStarted().WhenActivated("work", "b").WhenActivated("work", "a").ThenRejected(InstanceRejections.AdHocOneAtATime)
            .WhenCompleted("b").WhenActivated("work", "a").ThenRejected(InstanceRejections.AdHocOneAtATime)
            .WhenCompleted("c").WhenActivated("work", "a").WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "39")]
    public void Critical_section_of_which_one_is_in_the_middle_keeps_the_others_out() =>
        InstanceSpec.Given(OneAtATime)
            .WhenStarted().WhenActivated("work", "b").WhenCompleted("b").ThenIsAt("work", "work#innerInstance", "c")
            .WhenActivated("work", "a").ThenRejected(InstanceRejections.AdHocOneAtATime)
            .WhenCompleted("c").WhenActivated("work", "a").ThenIsAt("work", "work#innerInstance", "a");

    [Fact, Trait("ControlFlowPattern", "18")]
    public void Milestone_where_something_can_be_done_only_while_the_case_is_in_a_stage() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("before").UserTask("stage").UserTask("after").End()
                .Boundary("object", "stage", draw => draw.Signal("objection"), interrupting: false).UserTask("hear").End("e2"))
            .WhenStarted().WhenSignal("objection").ThenNothing()
            .WhenCompleted("before").WhenSignal("objection").ThenIsAt("stage", "hear").WhenCompleted("hear")
            .WhenCompleted("stage").WhenSignal("objection").ThenNothing();
}

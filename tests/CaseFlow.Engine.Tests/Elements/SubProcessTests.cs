using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class SubProcessTests
{
    private static BpmnBuilder Assess() => BpmnBuilder.Process()
        .Start().SubProcess("assess", inner => inner.Start("begin").And("fork").UserTask("a").End("endA").From("fork").UserTask("b").End("endB"))
        .UserTask("after").End();

    [Fact]
    public void Is_done_when_all_its_paths_have_ended() =>
        InstanceSpec.Given(Assess()).WhenStarted().ThenIsAt("assess", "a", "b")
            .WhenCompleted("a").ThenIsAt("assess", "b")
            .WhenCompleted("b").ThenIsAt("after");

    [Fact]
    public void Keeps_its_own_variables_to_itself_unless_an_output_mapping_brings_them_out() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .SubProcess("inner", inner => inner.Start("begin").UserTask("a").End("endA"))
                .Input("=1", "own").Input("=0", "result").Output("=result", "outcome")
                .End())
            .WhenStarted(("shared", 0))
            .WhenCompleted("a", ("own", 2), ("result", 7), ("shared", 3))
            .ThenNoVariable("own")
            .ThenNoVariable("result")
            .ThenVariable("outcome", 7)
            .ThenVariable("shared", 3);

    [Fact]
    public void A_terminate_event_ends_its_scope_and_no_more() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .SubProcess("inner", inner => inner
                    .Start("begin").And("fork").UserTask("a").End("endA").From("fork").UserTask("b").Terminate("stop"))
                .UserTask("after").End())
            .WhenStarted()
            .WhenCompleted("b")
            .Then<InstanceEvent.TaskCancelled>(cancelled => Assert.Equal("a", cancelled.ElementId))
            .ThenIsAt("after");
}

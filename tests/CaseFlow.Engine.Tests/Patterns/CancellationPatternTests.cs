using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Patterns;

/// <summary>What ends before it is done, and what begins something from outside.</summary>
public sealed class CancellationPatternTests
{
    [Fact, Trait("ControlFlowPattern", "19")]
    public void Cancel_task() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").End()
                .Boundary("stop", "a", draw => draw.Signal("stop")).UserTask("after").End("e2"))
            .WhenStarted().WhenSignal("stop").Then<InstanceEvent.TaskCancelled>().ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "20")]
    public void Cancel_case() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End().From("fork").UserTask("b").End("e2"))
            .WhenStarted().When(new InstanceCommand.Terminate("The case is closed.")).Then<InstanceEvent.TaskCancelled>(2).ThenEnds(EndKind.Terminated);

    [Fact, Trait("ControlFlowPattern", "25")]
    public void Cancel_region() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").SubProcess("region", inner => inner
                    .Start("s").And("split").UserTask("a").End("e1").From("split").UserTask("b").End("e2"))
                .End().From("fork").UserTask("outside").End("e3").Boundary("stop", "region", draw => draw.Signal("stop")).UserTask("after").End("e4"))
            .WhenStarted().WhenSignal("stop").Then<InstanceEvent.TaskCancelled>(2).ThenIsAt("outside", "after");

    [Fact, Trait("ControlFlowPattern", "26")]
    public void Cancel_multiple_instance_activity() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2, 3]").End()
                .Boundary("stop", "a", draw => draw.Signal("stop")).UserTask("after").End("e2"))
            .WhenStarted().WhenCompleted("a").WhenSignal("stop").Then<InstanceEvent.TaskCancelled>(2).ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "27")]
    public void Complete_multiple_instance_activity() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2, 3]", until: "=stop = true").UserTask("after").End())
            .WhenStarted().WhenCompleted("a", ("stop", true)).Then<InstanceEvent.TaskCancelled>(2).ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "23")]
    public void Transient_trigger_that_is_lost_on_whoever_does_not_wait() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").SignalCatch("hear", "now").End())
            .WhenStarted().WhenSignal("now").ThenNothing().WhenCompleted("a").ThenIsAt("hear").WhenSignal("now").ThenEnds();
}

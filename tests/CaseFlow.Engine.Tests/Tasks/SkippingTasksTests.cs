using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class SkippingTasksTests
{
    private static InstanceSpec Open(string? skippable) =>
        InstanceSpec.Given(Process(skippable))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();

    private static BpmnBuilder Process(string? skippable)
    {
        var task = BpmnBuilder.Process().Start().UserTask("consult").Due("=now() + duration(\"PT10H\")").Property("escalation", "ladder");
        return (skippable is null ? task : task.Property("skippable", skippable)).UserTask("after").Property("separateFrom", "consult").End();
    }

    private static InstanceCommand.SkipTask Skip(InstanceSpec spec) => new(spec.TaskAt("consult").Id, "The partner has withdrawn.");

    [Fact, Trait("ResourcePattern", "33")]
    public void The_process_goes_on_without_it_and_says_who_skipped_it_and_why()
    {
        var spec = Open("true");
        spec.When(Skip(spec))
            .Then<InstanceEvent.TaskSkipped>(skipped =>
                Assert.Equal((InstanceSpec.FocalPoint, "The partner has withdrawn."), (skipped.By, skipped.Reason)))
            .Then<InstanceEvent.TaskCompleted>(0)
            .Then<InstanceEvent.TimerCancelled>(4)
            .ThenIsAt("after");

        Assert.Empty(spec.Running.CompletedTasks);
        Assert.Empty(spec.Running.Timers);
    }

    [Fact]
    public void Nobody_counts_as_having_done_it()
    {
        var spec = Open("true");
        spec.When(Skip(spec)).WhenCompleted("after").ThenEnds();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void A_task_that_the_model_does_not_call_skippable_stays(string? skippable)
    {
        var spec = Open(skippable);
        spec.When(Skip(spec)).ThenRejected(InstanceRejections.TaskNotSkippable).ThenIsAt("consult");
    }

    [Fact]
    public void What_was_skipped_is_open_no_more()
    {
        var spec = Open("true");
        var again = Skip(spec);
        spec.When(again).When(again).ThenRejected(InstanceRejections.TaskNotOpen);
    }
}

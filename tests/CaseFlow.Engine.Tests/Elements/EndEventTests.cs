using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class EndEventTests
{
    [Fact]
    public void The_last_path_to_end_ends_the_instance_with_its_variables() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End("endA").From("fork").UserTask("b").End("endB"))
            .WhenStarted(("x", 1))
            .WhenCompleted("a")
            .WhenCompleted("b", ("y", 2))
            .ThenEnds()
            .ThenVariable("x", 1)
            .ThenVariable("y", 2);

    [Fact]
    public void A_terminate_event_ends_all_that_is_open() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End("endA").From("fork").UserTask("b").Terminate("stop"))
            .WhenStarted()
            .WhenCompleted("b")
            .Then<InstanceEvent.TaskCancelled>()
            .ThenEnds();

    [Fact]
    public void A_message_end_event_is_a_job_and_ends_when_that_is_done() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageEnd("tell", "notify").Input("=\"sg\"", "to"))
            .WhenStarted()
            .Then<InstanceEvent.JobCreated>(job => Assert.Equal(("notify", Values.Context(("to", "sg"))), (job.JobType, job.Variables)))
            .WhenJobCompleted("tell")
            .ThenEnds();

    [Fact]
    public void An_error_that_nothing_catches_waits_as_an_incident() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ErrorEnd("fail", "StageRefused"))
            .WhenStarted()
            .ThenIncident("fail", "error.not_caught");

    [Fact]
    public void An_error_that_nothing_catches_fails_a_called_instance_for_its_caller()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End("endA").From("fork").ErrorEnd("fail", "StageRefused"));
        var parent = new ParentCall(new InstanceId(Guid.Empty), new ElementInstanceId(Guid.Empty));
        spec.When(new InstanceCommand.Start(new InstanceId(new Guid(9, 9, 9, new byte[8])), "process:1", Values.Context(), Parent: parent))
            .ThenEnds(EndKind.Failed)
            .Then<InstanceEvent.Ended>(ended => Assert.Equal("StageRefused", ended.ErrorCode));
        Assert.Equal(parent, Assert.IsType<Instance.Ended>(spec.State).Parent);
    }
}

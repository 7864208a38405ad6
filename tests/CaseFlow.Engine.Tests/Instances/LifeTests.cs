using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

public sealed class LifeTests
{
    private static InstanceSpec Open() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").End("endA")
                .From("fork").ServiceTask("b").End("endB").From("fork").CallActivity("c", "child").End("endC")
                .From("fork").SubProcess("d", inner => inner.Start("begin").MessageCatch("e", "m").End("endD")).End("endE")
                .Boundary("late", "a", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("endF"))
            .WhenStarted(("caseId", "c1"));

    [Fact]
    public void Terminating_cancels_all_that_is_open() =>
        Open().When(new InstanceCommand.Terminate("Opened by mistake."))
            .Then<InstanceEvent.TaskCancelled>()
            .Then<InstanceEvent.JobCancelled>()
            .Then<InstanceEvent.CallActivityCancelled>()
            .Then<InstanceEvent.TimerCancelled>()
            .Then<InstanceEvent.MessageSubscriptionClosed>()
            .Then<InstanceEvent.Ended>(ended => Assert.Equal("Opened by mistake.", ended.Reason))
            .ThenEnds(EndKind.Terminated);

    [Fact]
    public void Converting_ends_it_for_another_process() => Open().When(new InstanceCommand.Convert("rapid")).ThenEnds(EndKind.Converted);

    [Fact]
    public void Ending_it_twice_changes_nothing() =>
        Open().When(new InstanceCommand.Terminate("Once.")).When(new InstanceCommand.Terminate("Twice.")).ThenNothing();

    [Fact]
    public void An_ended_instance_refuses_work_but_not_what_comes_late()
    {
        var spec = Open();
        var (task, timer) = (spec.TaskAt("a"), spec.TimerAt("late"));
        spec.When(new InstanceCommand.Terminate("Done."))
            .When(new InstanceCommand.CompleteTask(task.Id, Values.Context())).ThenRejected(InstanceRejections.TaskNotOpen)
            .When(new InstanceCommand.SetVariables(Values.Context(("known", 1)))).ThenRejected(InstanceRejections.Ended)
            .When(new InstanceCommand.FireTimer(timer.Id, timer.DueAt)).ThenNothing();
    }

    [Fact]
    public void What_was_never_started_is_not_found() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().End())
            .When(new InstanceCommand.Terminate("Nothing.")).ThenRejected(InstanceRejections.NotFound);

    [Fact]
    public void An_endless_loop_stops_at_an_incident_and_goes_on_when_it_is_mended() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().Xor("merge").ScriptTask("work", "=done", "seen").Xor("choice").If("done").End().From("choice").Otherwise().To("merge"))
            .With(environment => environment with { StepLimit = 100 })
            .WhenStarted(("done", false))
            .Then<InstanceEvent.IncidentRaised>(raised => Assert.Equal("instance.too_many_steps", raised.Code))
            .WhenRetried(("done", true))
            .ThenEnds();
}

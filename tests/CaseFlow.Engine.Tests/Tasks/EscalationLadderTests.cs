using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class EscalationLadderTests
{
    private static InstanceSpec Open(string due = "=now() + duration(\"PT10H\")") =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess", "FP@UN, FP@EU").Due(due).Property("escalation", "ladder").UserTask("after").End())
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();

    [Fact]
    public void Its_steps_are_timers_of_the_task()
    {
        var spec = Open();
        Assert.Equal(
            [(50, 5.0), (80, 8.0), (100, 10.0), (150, 15.0)],
            spec.Last.OfType<InstanceEvent.TimerScheduled>().Select(timer => (timer.Percent!.Value, (timer.DueAt - InstanceSpec.Begin).TotalHours)));
    }

    [Fact, Trait("ResourcePattern", "28")]
    public void The_holder_is_reminded_then_deputies_then_directors_may_act_too() =>
        Open()
            .WhenTimePasses(TimeSpan.FromHours(5))
            .Then<InstanceEvent.TaskEscalated>(step => Assert.True(step is { Percent: 50, NotifyHolder: true, AddedCandidateGroups.IsEmpty: true }))
            .WhenTimePasses(TimeSpan.FromHours(3))
            .WhenTimePasses(TimeSpan.FromHours(2))
            .Then<InstanceEvent.TaskEscalated>(step => Assert.Equal(["DEPUTY@EU", "DEPUTY@UN"], step.AddedCandidateGroups))
            .WhenTimePasses(TimeSpan.FromHours(5))
            .Then<InstanceEvent.TaskEscalated>(step => Assert.Equal(["DIR@EU", "DIR@UN"], step.NotifyGroups))
            .As(new Actor("person-dir-eu", "dir-eu", "EU"), "DIR@EU")
            .WhenCompleted("assess").ThenIsAt("after");

    [Fact]
    public void Ends_with_the_task() =>
        Open().WhenTimePasses(TimeSpan.FromHours(5)).WhenCompleted("assess").Then<InstanceEvent.TimerCancelled>(3).ThenIsAt("after");

    [Fact]
    public void A_task_without_a_due_date_has_no_ladder() => Open("=null").Then<InstanceEvent.TimerScheduled>(0).ThenIsAt("assess");

    [Fact]
    public void A_policy_that_does_not_exist_is_an_incident() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess").Property("escalation", "stairs").End())
            .WhenStarted().ThenIncident("assess", "task.unknown_escalation");
}

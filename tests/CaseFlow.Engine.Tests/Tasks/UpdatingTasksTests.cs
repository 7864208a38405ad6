using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class UpdatingTasksTests
{
    private static InstanceSpec Open(string due = "=now() + duration(\"PT100H\")", Func<BpmnBuilder, BpmnBuilder>? draw = null) =>
        InstanceSpec.Given((draw ?? (process => process))(BpmnBuilder.Process()
                .Start().UserTask("assess").Due(due).Property("escalation", "ladder").UserTask("after").End()))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();

    private static DateTimeOffset After(double hours) => InstanceSpec.Begin.AddHours(hours);

    private static InstanceCommand.UpdateTask Update(InstanceSpec spec, TaskChange change) =>
        new(spec.TaskAt("assess").Id, change, "The mission arrives earlier.");

    private static IEnumerable<(int, double)> Ladder(InstanceSpec spec) => spec.Running.Timers.Values
        .OrderBy(timer => timer.DueAt)
        .Select(timer => (timer.Percent!.Value, (timer.DueAt - InstanceSpec.Begin).TotalHours));

    [Fact]
    public void Says_what_is_different_and_why()
    {
        var spec = Open();
        var change = new TaskChange(After(50), After(10), 90, ["LEGAL@EU"]);
        spec.When(Update(spec, change)).Then<InstanceEvent.TaskUpdated>(updated =>
            Assert.Equal(("The mission arrives earlier.", After(50), 90), (updated.Reason, updated.Change.DueAt, updated.Change.Priority)));

        var task = spec.TaskAt("assess");
        Assert.Equal((After(50), After(10), 90, "LEGAL@EU"), (task.DueAt, task.FollowUpAt, task.Priority, Assert.Single(task.CandidateGroups)));
        spec.When(Update(spec, change)).ThenRejected(InstanceRejections.TaskUnchanged);
    }

    [Fact]
    public void An_earlier_due_time_takes_the_ladder_along_from_now_on()
    {
        var spec = Open().WhenTimePasses(TimeSpan.FromHours(50));
        spec.When(Update(spec, new TaskChange(After(70))));

        Assert.Equal([(80, 66.0), (100, 70.0), (150, 80.0)], Ladder(spec));
    }

    [Fact]
    public void A_later_due_time_takes_the_ladder_along_from_the_opening()
    {
        var spec = Open().WhenTimePasses(TimeSpan.FromHours(50));
        spec.When(Update(spec, new TaskChange(After(200)))).Then<InstanceEvent.TimerCancelled>(3);

        Assert.Equal([(80, 160.0), (100, 200.0), (150, 300.0)], Ladder(spec));
    }

    [Fact]
    public void A_task_that_was_never_due_gets_its_whole_ladder()
    {
        var spec = Open("=null").Pass(TimeSpan.FromHours(10));
        spec.When(Update(spec, new TaskChange(After(20))));

        Assert.Equal([(50, 15.0), (80, 18.0), (100, 20.0), (150, 25.0)], Ladder(spec));
    }

    [Fact]
    public void Nobody_is_promised_more_time_than_the_step_has()
    {
        var spec = Open(draw: process => process.Boundary("closes", "assess", _ => BpmnBuilder.Timer("timeDuration", "PT120H")).End("late"));

        spec.When(Update(spec, new TaskChange(After(121)))).ThenRejected(InstanceRejections.TaskDueAfterEnd);
        spec.When(Update(spec, new TaskChange(After(120)))).Then<InstanceEvent.TaskUpdated>();
    }

    [Fact]
    public void Nobody_is_late_at_once_and_nothing_is_looked_at_too_late()
    {
        var spec = Open().Pass(TimeSpan.FromHours(10));

        spec.When(Update(spec, new TaskChange(After(10)))).ThenRejected(InstanceRejections.TaskDueInPast);
        spec.When(Update(spec, new TaskChange(FollowUpAt: After(101)))).ThenRejected(InstanceRejections.TaskFollowUpAfterDue);
        spec.When(Update(spec, new TaskChange(CandidateGroups: []))).ThenRejected(InstanceRejections.TaskUnchanged);
    }
}

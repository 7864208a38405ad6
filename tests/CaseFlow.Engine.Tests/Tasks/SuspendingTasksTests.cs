using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class SuspendingTasksTests
{
    private static readonly Actor Coordinator = new("person-coord-un", "coord-un", "UN");

    private static InstanceSpec Open(Func<BpmnBuilder, BpmnBuilder>? draw = null) =>
        InstanceSpec.Given((draw ?? (process => process))(BpmnBuilder.Process()
                .Start().UserTask("assess").Due("=now() + duration(term)").Property("escalation", "ladder").Property("skippable", "true")
                .UserTask("after").End()))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted(("term", "PT100H"));

    private static DateTimeOffset After(double hours) => InstanceSpec.Begin.AddHours(hours);

    private static InstanceCommand.SuspendTask Suspend(InstanceSpec spec, double? until, bool isSteering = true) =>
        new(spec.TaskAt("assess").Id, until is { } hours ? After(hours) : null, "The mission is on its way.", isSteering);

    private static IEnumerable<(int?, double)> Timers(InstanceSpec spec) => spec.Running.Timers.Values
        .OrderBy(timer => timer.DueAt)
        .Select(timer => (timer.Percent, (timer.DueAt - InstanceSpec.Begin).TotalHours));

    [Fact]
    public void A_task_at_rest_is_nobodys_to_take_complete_or_change_and_nobody_is_reminded_of_it()
    {
        var spec = Open();
        var id = spec.TaskAt("assess").Id;
        spec.When(Suspend(spec, until: null)).Then<InstanceEvent.TimerCancelled>(4);

        spec.When(new InstanceCommand.ClaimTask(id)).ThenRejected(InstanceRejections.TaskSuspended);
        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.TaskSuspended);
        spec.When(new InstanceCommand.UpdateTask(id, new TaskChange(Priority: 90), "Urgent.")).ThenRejected(InstanceRejections.TaskSuspended);
        spec.When(Suspend(spec, until: null)).ThenRejected(InstanceRejections.TaskSuspended);
        Assert.Empty(spec.Running.Timers);
    }

    [Fact, Trait("ResourcePattern", "32")]
    public void It_is_resumed_by_itself_with_its_term_later_by_as_long_as_it_rested()
    {
        var spec = Open().WhenTimePasses(TimeSpan.FromHours(60));
        spec.When(Suspend(spec, until: 90));
        Assert.Equal([(null, 90.0)], Timers(spec));

        spec.WhenTimePasses(TimeSpan.FromHours(30)).Then<InstanceEvent.TaskResumed>(resumed => Assert.Equal(After(130), resumed.DueAt));

        Assert.Equal([(80, 110.0), (100, 130.0), (150, 180.0)], Timers(spec));
        spec.WhenCompleted("assess").ThenIsAt("after");
    }

    [Fact]
    public void It_is_resumed_earlier_by_a_person_and_then_not_once_more()
    {
        var spec = Open();
        spec.When(Suspend(spec, until: 50)).Pass(TimeSpan.FromHours(10));
        spec.When(new InstanceCommand.ResumeTask(spec.TaskAt("assess").Id, IsSteering: true));

        Assert.Equal([(50, 60.0), (80, 90.0), (100, 110.0), (150, 160.0)], Timers(spec));
        spec.When(new InstanceCommand.ResumeTask(spec.TaskAt("assess").Id, IsSteering: true)).ThenRejected(InstanceRejections.TaskNotSuspended);
    }

    [Fact]
    public void Its_term_ends_at_the_latest_where_an_event_on_the_border_ends_the_task()
    {
        var spec = Open(process => process.Boundary("closes", "assess", _ => BpmnBuilder.Timer("timeDuration", "PT120H")).End("late"));
        spec.When(Suspend(spec, until: 50)).WhenTimePasses(TimeSpan.FromHours(50));

        Assert.Equal(After(120), spec.TaskAt("assess").DueAt);
    }

    [Fact]
    public void Terms_that_change_meanwhile_count_and_wake_no_reminder()
    {
        var spec = Open();
        spec.When(Suspend(spec, until: 50)).When(new InstanceCommand.Retime(Values.Context(("term", "PT200H"))));
        Assert.Equal([(null, 50.0)], Timers(spec));

        spec.WhenTimePasses(TimeSpan.FromHours(50));
        Assert.Equal(After(250), spec.TaskAt("assess").DueAt);
    }

    [Fact]
    public void Its_owner_lets_it_rest_and_no_other_who_does_not_steer()
    {
        var spec = Open();
        spec.When(Suspend(spec, 50, isSteering: false)).ThenRejected(InstanceRejections.TaskNotOwner);
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("assess").Id));
        spec.When(Suspend(spec, 50, isSteering: false)).Then<InstanceEvent.TaskSuspended>().As(Coordinator);
        spec.When(new InstanceCommand.ResumeTask(spec.TaskAt("assess").Id)).ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact]
    public void Nothing_rests_until_before_now()
    {
        var spec = Open().Pass(TimeSpan.FromHours(10));
        spec.When(Suspend(spec, until: 10)).ThenRejected(InstanceRejections.TaskResumedInPast);
    }

    [Fact]
    public void It_may_be_skipped_and_its_rest_ends_with_it()
    {
        var spec = Open();
        spec.When(Suspend(spec, until: 50)).When(new InstanceCommand.SkipTask(spec.TaskAt("assess").Id, "Not needed.")).ThenIsAt("after");
        Assert.Empty(spec.Running.Timers);
    }
}

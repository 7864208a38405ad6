using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class RetimingTests
{
    private static InstanceSpec Open(Func<BpmnBuilder, BpmnBuilder>? draw = null) =>
        InstanceSpec.Given((draw ?? (process => process))(BpmnBuilder.Process()
                .Start().UserTask("assess").Due("=deadline(terms.assess, \"UN\")").Property("escalation", "ladder").UserTask("after").End()))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted(("terms", Values.Context(("assess", "PT100H"))));

    private static double HoursFromBegin(DateTimeOffset? moment) => (moment!.Value - InstanceSpec.Begin).TotalHours;

    [Fact]
    public void A_shorter_term_counts_from_the_change_so_that_nobody_is_late_at_once() =>
        Open().Pass(TimeSpan.FromHours(30)).WhenRetimed("PT24H")
            .Then<InstanceEvent.TaskRetimed>(retimed => Assert.Equal((54, 30), (HoursFromBegin(retimed.DueAt), HoursFromBegin(retimed.CountsFrom))));

    [Fact]
    public void A_shorter_term_never_gives_more_time_than_there_was() =>
        Open().Pass(TimeSpan.FromHours(90)).WhenRetimed("PT24H").Then<InstanceEvent.TaskRetimed>(0).Then<InstanceEvent.TimerScheduled>(0);

    [Fact]
    public void The_time_in_which_listeners_looked_at_a_task_before_it_was_opened_is_not_given_again()
    {
        var spec = Open(process => process.From("assess").Listen("creating", "check")).Pass(TimeSpan.FromHours(90));
        spec.When(new InstanceCommand.CompleteJob(Assert.Single(spec.Running.Jobs.Keys), Values.Context()));

        spec.WhenRetimed("PT24H").Then<InstanceEvent.TaskRetimed>(0);
        spec.WhenRetimed("PT200H").Then<InstanceEvent.TaskRetimed>(retimed => Assert.Equal(200, HoursFromBegin(retimed.DueAt)));
    }

    [Fact]
    public void A_task_that_listeners_look_at_before_it_is_opened_is_opened_with_the_new_terms()
    {
        var spec = Open(process => process.From("assess").Listen("creating", "check")).Pass(TimeSpan.FromHours(30));

        spec.WhenRetimed("PT24H").Then<InstanceEvent.TaskDraftRetimed>(retimed => Assert.Equal(54, HoursFromBegin(retimed.DueAt)));
        spec.When(new InstanceCommand.CompleteJob(Assert.Single(spec.Running.Jobs.Keys), Values.Context()));

        spec.Then<InstanceEvent.TaskOpened>(opened => Assert.Equal(54, HoursFromBegin(opened.DueAt)));
        Assert.Equal(54, HoursFromBegin(spec.Last.OfType<InstanceEvent.TimerScheduled>().Single(timer => timer.Percent == 100).DueAt));
    }

    [Fact]
    public void Terms_that_change_nothing_leave_a_task_that_listeners_look_at_as_it_is() =>
        Open(process => process.From("assess").Listen("creating", "check")).WhenRetimed("PT100H").ThenNothing();

    [Fact]
    public void A_longer_term_counts_from_the_opening() =>
        Open().Pass(TimeSpan.FromHours(30)).WhenRetimed("PT200H")
            .Then<InstanceEvent.TaskRetimed>(retimed => Assert.Equal((200, 0), (HoursFromBegin(retimed.DueAt), HoursFromBegin(retimed.CountsFrom))));

    [Fact]
    public void A_longer_term_ends_where_an_event_on_the_border_ends_the_task() =>
        Open(process => process.Boundary("closes", "assess", _ => BpmnBuilder.Timer("timeDuration", "PT120H")).End("late"))
            .WhenRetimed("PT200H")
            .Then<InstanceEvent.TaskRetimed>(retimed => Assert.Equal(120, HoursFromBegin(retimed.DueAt)));

    [Fact]
    public void The_steps_of_the_ladder_that_are_still_to_come_move_and_those_that_were_taken_are_not_taken_again()
    {
        var spec = Open().WhenTimePasses(TimeSpan.FromHours(50)).Then<InstanceEvent.TaskEscalated>().WhenRetimed("PT20H");
        Assert.Equal(
            [(80, 66.0), (100, 70.0), (150, 80.0)],
            spec.Last.OfType<InstanceEvent.TimerScheduled>().Select(timer => (timer.Percent!.Value, HoursFromBegin(timer.DueAt))));
        spec.Then<InstanceEvent.TimerCancelled>(3);
        Assert.Equal(3, spec.Running.Timers.Count);
    }

    [Fact]
    public void The_same_terms_again_change_nothing() => Open().WhenRetimed("PT24H").WhenRetimed("PT24H").ThenNothing();

    [Fact]
    public void Terms_that_give_no_moment_leave_the_task_its_due_time() =>
        Open().WhenRetimed("soon").Then<InstanceEvent.TaskRetimed>(0).ThenNoIncident();

    [Fact]
    public void Tasks_that_open_later_go_by_the_new_terms() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("first").UserTask("second").Due("=deadline(terms.assess, \"UN\")").End())
            .WhenStarted(("terms", Values.Context(("assess", "PT100H"))))
            .WhenRetimed("PT24H")
            .WhenCompleted("first")
            .Then<InstanceEvent.TaskOpened>(opened => Assert.Equal(24, HoursFromBegin(opened.DueAt)));
}

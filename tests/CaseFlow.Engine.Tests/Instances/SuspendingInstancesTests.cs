using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

public sealed class SuspendingInstancesTests
{
    private static readonly InstanceCommand.Suspend Suspend = new("The mandate is in question.");

    private static readonly InstanceCommand.Resume Resume = new("The mandate stands.");

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>A task with a ladder, beside a reminder every ten hours.</summary>
    private static InstanceSpec Tasks() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("assess").Due("=now() + duration(\"PT100H\")").Property("escalation", "ladder").End()
                .Boundary("remind", "assess", _ => BpmnBuilder.Timer("timeCycle", "R/PT10H"), interrupting: false).ManualTask("call").End("called"))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();

    private static InstanceSpec Waiting(Func<BpmnBuilder, BpmnBuilder> draw) =>
        InstanceSpec.Given(draw(BpmnBuilder.Process().Start())).WhenStarted(("caseId", "c1"));

    private static InstanceCommand.CorrelateMessage Message(InstanceSpec spec, int id, int? value = null, DateTimeOffset? expiresAt = null) =>
        new(spec.Running.Subscriptions.Values.First().Id, new Guid(id, 0, 0, new byte[8]), Values.Context(("x", value)), expiresAt);

    [Fact]
    public void Nobody_works_on_the_tasks_of_a_suspended_process()
    {
        var spec = Tasks();
        var id = spec.TaskAt("assess").Id;
        spec.When(Suspend).Then<InstanceEvent.Suspended>(suspended => Assert.False(suspended.WithCaller)).ThenIsAt("assess");

        spec.When(new InstanceCommand.ClaimTask(id)).ThenRejected(InstanceRejections.Suspended);
        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.Suspended);
        spec.When(new InstanceCommand.CommentTask(id, "Why?")).ThenRejected(InstanceRejections.Suspended);

        spec.When(Resume).WhenCompleted("assess").ThenEnds();
    }

    [Fact]
    public void It_is_suspended_once_and_resumed_once()
    {
        var spec = Tasks();
        spec.When(Resume).ThenRejected(InstanceRejections.NotSuspended);
        spec.When(Suspend).When(Suspend).ThenRejected(InstanceRejections.AlreadySuspended);
        spec.When(Resume).Then<InstanceEvent.Resumed>().When(Resume).ThenRejected(InstanceRejections.NotSuspended);
    }

    [Fact]
    public void Its_timers_do_not_fire_but_time_goes_on_and_what_is_due_then_fires_once()
    {
        var spec = Tasks().When(Suspend).Pass(TimeSpan.FromHours(55));
        var reminder = spec.TimerAt("remind");
        spec.When(new InstanceCommand.FireTimer(reminder.Id, reminder.DueAt)).ThenRejected(InstanceRejections.Suspended);

        spec.When(Resume).Then<InstanceEvent.TimerFired>(0);
        var (fired, escalated) = (spec.All.Count, 0);
        spec.WhenTimePasses(TimeSpan.Zero);

        var since = spec.All.Skip(fired).ToList();
        Assert.Equal([("remind", 4), ("assess", 0)], since.OfType<InstanceEvent.TimerFired>().Select(timer => (timer.ElementId, timer.Coalesced)));
        escalated = Assert.Single(since.OfType<InstanceEvent.TaskEscalated>()).Percent;
        Assert.Equal(50, escalated);
        Assert.Equal(InstanceSpec.Begin.AddHours(60), spec.TimerAt("remind").DueAt);
        Assert.Equal(InstanceSpec.Begin.AddHours(100), spec.TaskAt("assess").DueAt);
    }

    [Fact]
    public void What_reaches_it_is_held_and_takes_effect_in_the_order_in_which_it_came()
    {
        var spec = Waiting(process => process.And("fork").ServiceTask("work").UserTask("a").End()
            .From("fork").MessageCatch("answer", "m").UserTask("b").End("endB")
            .From("fork").SignalCatch("alarm", "s").UserTask("c").End("endC"));
        spec.When(Suspend).WhenSignal("s", ("y", 2)).Then<InstanceEvent.TriggerHeld>().WhenMessage("m", ("x", 1)).WhenJobCompleted("work", ("z", 3));
        spec.ThenIsAt("work", "answer", "alarm");
        Assert.Empty(spec.Running.Tasks);

        spec.When(Resume).ThenIsAt("a", "b", "c").ThenVariable("x", 1).ThenVariable("y", 2).ThenVariable("z", 3);

        Assert.Equal(["c", "b", "a"], spec.Last.OfType<InstanceEvent.TaskOpened>().Select(opened => opened.ElementId));
        Assert.Empty(spec.Running.Held);
    }

    [Fact]
    public void A_job_is_answered_once_and_so_is_a_call()
    {
        var spec = Waiting(process => process.And("fork").ServiceTask("work").End().From("fork").CallActivity("call", "child").End("endCall")).When(Suspend);
        var call = spec.CallAt("call").ChildInstanceId;
        spec.WhenJobCompleted("work").WhenJobCompleted("work").ThenRejected(InstanceRejections.JobNotOpen);
        spec.When(new InstanceCommand.FailCall(call, null, "It failed.")).When(new InstanceCommand.CompleteCall(call, Values.Context()))
            .ThenRejected(InstanceRejections.CallNotOpen);
        spec.When(Resume).ThenIncident("call", "call.failed");
    }

    [Fact]
    public void A_job_that_is_tried_again_or_tells_something_is_still_open()
    {
        var spec = Waiting(process => process.ServiceTask("work").End()).When(Suspend);
        var job = spec.JobAt("work").Id;
        spec.When(new InstanceCommand.FailJob(job, RetriesLeft: 2, "Busy.")).When(new InstanceCommand.ThrowJobEscalation(job, "E", Values.Context()));
        spec.WhenJobCompleted("work").When(Resume).ThenEnds();
    }

    [Fact]
    public void Of_a_message_and_a_deadline_the_one_that_came_first_counts()
    {
        static InstanceSpec Answer() => Waiting(process => process.ReceiveTask("answer", "m").End()
            .Boundary("late", "answer", _ => BpmnBuilder.Timer("timeDuration", "PT10H")).UserTask("ask").End("asked")).When(Suspend);

        Answer().Pass(9 * Hour).WhenMessage("m").Pass(9 * Hour).When(Resume).ThenEnds();

        var late = Answer().Pass(11 * Hour).WhenMessage("m").Pass(9 * Hour).When(Resume).ThenIsAt("ask");
        Assert.Single(late.Last.OfType<InstanceEvent.MessageReturned>());
    }

    [Fact]
    public void A_message_whose_time_has_passed_when_it_goes_on_is_given_back()
    {
        var spec = Waiting(process => process.MessageCatch("answer", "m").End()).When(Suspend);
        var message = Message(spec, 901, value: 1, expiresAt: spec.Now + Hour);
        spec.When(message).Pass(Hour).When(Resume).ThenIsAt("answer").Then<InstanceEvent.MessageReturned>().Then<InstanceEvent.MessageCorrelated>(0);
    }

    [Fact]
    public void A_message_is_held_once_and_the_second_that_finds_nobody_any_more_is_given_back()
    {
        var spec = Waiting(process => process.MessageCatch("answer", "m").UserTask("next").End()).When(Suspend);
        var (first, second) = (Message(spec, 901, value: 1), Message(spec, 902, value: 2));
        spec.When(first).When(first).ThenNothing().When(second);

        spec.When(Resume).ThenVariable("x", 1);
        Assert.Equal(second.MessageId, Assert.Single(spec.Last.OfType<InstanceEvent.MessageReturned>()).MessageId);
    }

    [Fact]
    public void What_it_holds_is_given_back_when_it_is_ended()
    {
        var spec = Waiting(process => process.MessageCatch("answer", "m").End()).When(Suspend);
        spec.When(Message(spec, 901)).When(new InstanceCommand.Terminate("It was opened twice.")).ThenEnds(EndKind.Terminated)
            .Then<InstanceEvent.MessageReturned>();
        Assert.IsType<InstanceEvent.Ended>(spec.Last[^1]);
    }

    [Fact]
    public void A_signal_that_it_does_not_wait_for_is_not_held() =>
        Waiting(process => process.SignalCatch("alarm", "s").End()).When(Suspend).WhenSignal("other").ThenNothing();

    [Fact]
    public void A_condition_that_becomes_true_meanwhile_happens_when_it_goes_on() =>
        Waiting(process => process.ConditionCatch("quorum", "=votes >= 3").End())
            .When(Suspend).WhenSet(("votes", 3)).ThenIsAt("quorum").Then<InstanceEvent.ConditionChanged>(0)
            .When(Resume).ThenEnds();

    [Fact]
    public void A_condition_that_was_true_only_meanwhile_does_not_happen() =>
        Waiting(process => process.ConditionCatch("quorum", "=votes >= 3").End())
            .When(Suspend).WhenSet(("votes", 3)).WhenSet(("votes", 2)).When(Resume).ThenIsAt("quorum");

    [Fact]
    public void It_can_be_modified_and_what_begins_does_so_when_it_goes_on()
    {
        var spec = Waiting(process => process.UserTask("a").ScriptTask("count", "=1 + 1", "sum").UserTask("b").End()
            .Boundary("late", "b", _ => BpmnBuilder.Timer("timeDuration", "PT10H")).End("lateEnd"));
        spec.When(Suspend).WhenModified([new("a")], [new("count", null, Values.Context())]).ThenIsAt("count").Then<InstanceEvent.WorkHeld>();
        spec.ThenNoVariable("sum");
        Assert.Empty(spec.Running.Timers);

        spec.When(Resume).ThenIsAt("b").ThenVariable("sum", 2);
    }

    [Fact]
    public void What_was_begun_meanwhile_can_be_ended_again_before_it_goes_on() =>
        Waiting(process => process.UserTask("a").UserTask("b").End())
            .When(Suspend).WhenModified([], [new("b", null, Values.Context())]).WhenModified([new("b")], [])
            .When(Resume).ThenIsAt("a").Then<InstanceEvent.TaskOpened>(0);

    [Fact]
    public void It_can_be_migrated_and_what_begins_there_is_armed_once()
    {
        static BpmnBuilder Process(Func<BpmnBuilder, BpmnBuilder> late) => late(BpmnBuilder.Process().Start().UserTask("a").UserTask("b").End());
        var spec = InstanceSpec.Given(Process(process => process)).WhenStarted();
        spec.When(Suspend).WhenModified([new("a")], [new("b", null, Values.Context())]);
        spec.WhenMigrated(Process(process => process
            .Boundary("late", "b", _ => BpmnBuilder.Timer("timeDuration", "PT10H")).End("lateEnd")));
        Assert.Empty(spec.Running.Timers);

        spec.When(Resume).ThenIsAt("b");
        Assert.Single(spec.Running.Timers);
    }

    [Fact]
    public void A_timer_that_is_set_meanwhile_says_that_it_rests()
    {
        var spec = Tasks();
        Assert.All(spec.Last.OfType<InstanceEvent.TimerScheduled>(), timer => Assert.False(timer.IsSuspended));
        spec.When(Suspend).WhenMigrated(BpmnBuilder.Process()
            .Start().UserTask("assess").Due("=now() + duration(\"PT100H\")").Property("escalation", "ladder").End()
            .Boundary("remind", "assess", _ => BpmnBuilder.Timer("timeCycle", "R/PT10H"), interrupting: false).ManualTask("call").End("called")
            .Boundary("late", "assess", _ => BpmnBuilder.Timer("timeDuration", "PT10H")).End("lateEnd"));
        spec.Then<InstanceEvent.TimerScheduled>(timer => Assert.True(timer.IsSuspended));
    }

    [Fact]
    public void An_incident_is_tried_again_only_when_it_goes_on()
    {
        var spec = Waiting(process => process.ServiceTask("work").End());
        spec.When(new InstanceCommand.FailJob(spec.JobAt("work").Id, 0, "It failed.")).When(Suspend);
        spec.WhenRetried().ThenRejected(InstanceRejections.Suspended).ThenIncident("work", "job.no_retries");
        spec.When(Resume).WhenRetried().WhenJobCompleted("work").ThenEnds();
    }

    [Fact]
    public void A_called_process_stands_still_with_its_caller_and_only_with_it_goes_on()
    {
        var (taken, released) = (Suspend with { WithCaller = true }, Resume with { WithCaller = true });
        var spec = Tasks().When(taken).When(taken).ThenNothing();
        spec.When(Resume).ThenRejected(InstanceRejections.SuspendedWithCaller);
        spec.When(released).Then<InstanceEvent.Resumed>(resumed => Assert.True(resumed.GoesOn)).When(released).ThenNothing();
        spec.WhenCompleted("assess").ThenEnds();
        spec.When(taken).ThenNothing().When(released).ThenNothing().When(Suspend).ThenRejected(InstanceRejections.Ended);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_that_was_suspended_by_itself_too_goes_on_when_both_let_it(bool callerFirst)
    {
        var spec = Tasks().When(Suspend with { WithCaller = callerFirst }).When(Suspend with { WithCaller = !callerFirst });
        spec.When(Resume with { WithCaller = callerFirst }).Then<InstanceEvent.Resumed>(resumed => Assert.False(resumed.GoesOn));
        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.Suspended);
        spec.When(Resume with { WithCaller = !callerFirst }).Then<InstanceEvent.Resumed>(resumed => Assert.True(resumed.GoesOn));
        spec.WhenCompleted("assess").ThenEnds();
    }
}

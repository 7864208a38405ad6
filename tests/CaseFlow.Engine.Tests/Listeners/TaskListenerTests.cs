using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Listeners;

/// <summary>What is asked of a task is done when its listeners agree, and not at all when one does not.</summary>
public sealed class TaskListenerTests
{
    private static readonly Actor Legal = new("person-legal-un", "legal-un", "UN");

    private static InstanceSpec Watched(params string[] events)
    {
        var process = BpmnBuilder.Process().Start().UserTask("ask").Due("=now() + duration(\"PT20H\")").Property("skippable", "true")
            .Property("escalation", "ladder");
        foreach (var name in events)
        {
            process.Listen(name, $"check-{name}");
        }

        return InstanceSpec.Given(process.End())
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();
    }

    private static InstanceSpec Answer(InstanceSpec spec, TaskCorrections? corrections = null, string? denied = null) =>
        spec.When(new InstanceCommand.CompleteJob(spec.JobAt("ask").Id, FeelContext.Empty, corrections, denied));

    public static TheoryData<string, string> Asked => new()
    {
        { "claim", "assigning" }, { "release", "assigning" }, { "assign", "assigning" }, { "forward", "assigning" }, { "delegate", "assigning" },
        { "resolve", "assigning" }, { "update", "updating" }, { "complete", "completing" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_is_asked_is_done_when_the_listener_agrees(string what, string on)
    {
        var (plain, watched) = (Ready(Watched(), what), Ready(Watched(on), what));
        var expected = Ask(plain, what).Last;
        Ask(watched, what);
        var transition = Assert.IsType<TaskTransition>(watched.TaskAt("ask").Transition);
        Assert.Equal(on, transition.Event.ToString(), ignoreCase: true);
        Assert.Equal(2, watched.Last.Length);
        Answer(watched);
        Assert.Equal(
            expected.Select(happened => happened.GetType()).Where(type => type != typeof(InstanceEvent.TimerCancelled)),
            watched.Last.Skip(2).Select(happened => happened.GetType()).Where(type => type != typeof(InstanceEvent.TimerCancelled)));
        Assert.True(watched.State is Instance.Ended || watched.TaskAt("ask").Transition is null);
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_is_denied_leaves_the_task_as_it_was_and_what_was_corrected_before_is_dropped(string what, string on)
    {
        var spec = Ready(Watched(on), what, twice: true);
        var before = spec.TaskAt("ask");
        Answer(Ask(spec, what), new TaskCorrections(Priority: 99)).Then<InstanceEvent.JobCreated>(job =>
            Assert.Equal("99", job.Headers["io.camunda.zeebe:priority"]));
        Answer(spec, denied: "Not today.").Then<InstanceEvent.TaskTransitionDenied>(denied =>
            Assert.Equal(("Not today.", $"check-{on}-too"), (denied.Reason, denied.JobType)));
        Assert.Equal(EventJson.Write(before), EventJson.Write(spec.TaskAt("ask")));
        Assert.Null(Ask(spec, what).Rejection);
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Nothing_else_is_done_with_the_task_meanwhile_but_to_speak_of_it(string what, string on)
    {
        var spec = Ask(Ready(Watched(on), what), what);
        foreach (var (other, _) in Asked.Select(row => row.Data))
        {
            Ask(spec, other).ThenRejected("task.in_transition");
            Assert.Contains($"check-{on}", spec.Rejection!.Message, StringComparison.Ordinal);
        }

        spec.When(new InstanceCommand.CommentTask(spec.TaskAt("ask").Id, "Hm.")).Then<InstanceEvent.TaskCommented>();
    }

    [Fact]
    public void A_task_is_opened_when_those_who_look_at_its_creation_have_answered_with_what_they_corrected()
    {
        var spec = Watched("creating").ThenIsAt("ask");
        Assert.Empty(spec.Running.Tasks);
        spec.Pass(TimeSpan.FromHours(1));
        Answer(spec, new TaskCorrections("legal-un", [], ["legal-eu"], InstanceSpec.Begin.AddHours(11), InstanceSpec.Begin.AddHours(2), 80))
            .Then<InstanceEvent.TaskOpened>(opened =>
            {
                Assert.Equal(("legal-un", 80, InstanceSpec.Begin.AddHours(11)), (opened.Assignee, opened.Priority, opened.DueAt));
                Assert.Empty(opened.CandidateGroups);
                Assert.Equal(["legal-eu"], opened.CandidateUsers);
                Assert.Equal(InstanceSpec.Begin.AddHours(1), opened.OpenedAt);
            });
        // the ladder counts from the opening to the corrected time
        Assert.Contains(spec.Running.Timers.Values, timer => timer.Percent == 50 && timer.DueAt == InstanceSpec.Begin.AddHours(6));
    }

    [Fact]
    public void A_creation_that_nobody_can_deny_fails_as_an_incident_until_somebody_agrees()
    {
        var spec = Watched("creating");
        Answer(spec, denied: "No.").ThenRejected(InstanceRejections.JobNotDeniable);
        spec.When(new InstanceCommand.FailJob(spec.JobAt("ask").Id, 0, "No.")).ThenIncident("ask", "job.no_retries").WhenRetried();
        Answer(spec).Then<InstanceEvent.TaskOpened>();
    }

    [Fact]
    public void A_task_for_nobody_may_be_given_to_somebody_by_a_listener_and_is_an_incident_otherwise()
    {
        InstanceSpec Nobodys() => InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("ask", "=[]").Listen("creating", "find").End()).WhenStarted();
        Answer(Nobodys(), new TaskCorrections(CandidateGroups: ["LEGAL@UN"])).Then<InstanceEvent.TaskOpened>();
        var spec = Answer(Nobodys()).ThenIncident("ask", "task.nobody").WhenRetried().ThenNoIncident();
        Answer(spec, new TaskCorrections("legal-un")).Then<InstanceEvent.TaskOpened>();
    }

    [Fact]
    public void Listeners_see_the_task_as_it_would_be_under_the_names_of_headers_that_workers_know()
    {
        var spec = Watched("assigning");
        Ask(spec, "claim").Then<InstanceEvent.JobCreated>(job =>
        {
            Assert.Equal("claim", job.Headers["io.camunda.zeebe:action"]);
            Assert.Equal("fp-un", job.Headers["io.camunda.zeebe:assignee"]);
            Assert.Equal($"[\"{BpmnBuilder.DefaultGroup}\"]", job.Headers["io.camunda.zeebe:candidateGroups"]);
            Assert.Equal(spec.TaskAt("ask").Id.Value.ToString(), job.Headers["io.camunda.zeebe:userTaskKey"]);
        });
    }

    [Fact]
    public void A_completing_listener_sees_what_was_entered_before_it_is_the_processs()
    {
        var spec = Watched("completing").WhenCompleted("ask", ("verdict", "yes")).ThenNoVariable("verdict")
            .Then<InstanceEvent.JobCreated>(job => Assert.Contains(job.Variables.Entries, entry => entry.Key == "verdict"));
        Answer(spec).ThenEnds().ThenVariable("verdict", "yes");
    }

    [Fact]
    public void Who_completes_a_task_that_nobody_has_takes_it_first_and_both_are_looked_at()
    {
        var spec = Ask(Watched("assigning", "completing"), "complete");
        Assert.Equal("check-assigning", spec.JobAt("ask").JobType);
        Answer(spec).Then<InstanceEvent.JobCreated>(job => Assert.Equal("fp-un", job.Headers["io.camunda.zeebe:assignee"]));
        Assert.Equal(("check-completing", null), (spec.JobAt("ask").JobType, spec.TaskAt("ask").Owner));
        Answer(spec).Then<InstanceEvent.TaskClaimed>().ThenEnds();
        Assert.Equal("person-fp-un", Assert.Single(spec.All.OfType<InstanceEvent.TaskCompleted>()).Facts.CompletedBy);
    }

    [Fact]
    public void Who_may_take_a_task_but_not_complete_it_has_not_taken_it_either()
    {
        var spec = Ask(Watched("assigning", "completing"), "complete");
        Answer(Answer(spec, new TaskCorrections(Priority: 99)), denied: "Not complete.");
        Assert.Equal((null, null, 50), (spec.TaskAt("ask").Owner, spec.TaskAt("ask").Transition, spec.TaskAt("ask").Priority));
    }

    [Fact]
    public void Who_asked_is_the_one_who_has_it_whoever_the_listener_is()
    {
        var spec = Ask(Watched("assigning"), "claim").As(new Actor("worker", null, null));
        Answer(spec);
        Assert.Equal(InstanceSpec.FocalPoint, spec.TaskAt("ask").Owner);
    }

    [Fact]
    public void A_task_that_a_listener_gives_to_somebody_else_is_offered_to_them_and_not_given_to_who_asked()
    {
        var spec = Ask(Watched("assigning"), "claim");
        Answer(spec, new TaskCorrections("legal-un"));
        Assert.Equal((null, "legal-un"), (spec.TaskAt("ask").Owner, spec.TaskAt("ask").Assignee));
        spec.As(Legal);
        Ask(spec, "claim");
        Answer(spec, new TaskCorrections("legal-un"));
        Assert.Equal(Legal, spec.TaskAt("ask").Owner);
    }

    [Fact]
    public void What_is_corrected_wins_over_what_was_asked_and_moves_the_ladder()
    {
        var spec = Ask(Ready(Watched("updating"), "update"), "update");
        Answer(spec, new TaskCorrections(Priority: 70, DueAt: InstanceSpec.Begin.AddHours(40)));
        Assert.Equal((70, InstanceSpec.Begin.AddHours(40)), (spec.TaskAt("ask").Priority, spec.TaskAt("ask").DueAt));
        Assert.Contains(spec.Running.Timers.Values, timer => timer.Percent == 100 && timer.DueAt == InstanceSpec.Begin.AddHours(40));
    }

    [Fact]
    public void Corrections_that_make_no_sense_are_refused_and_the_listener_may_answer_again()
    {
        var spec = Ask(Watched("assigning"), "claim");
        Answer(spec, new TaskCorrections(Priority: 101)).ThenRejected(InstanceRejections.JobBadPriority);
        Answer(spec, new TaskCorrections("", [], [])).ThenRejected(InstanceRejections.JobCorrectsToNobody);
        Answer(spec, new TaskCorrections(DueAt: InstanceSpec.Begin.AddHours(-1))).ThenRejected(InstanceRejections.TaskDueInPast);
        Answer(spec, new TaskCorrections(FollowUpAt: InstanceSpec.Begin.AddHours(90))).ThenRejected(InstanceRejections.TaskFollowUpAfterDue);
        spec.WhenJobCompleted("ask", ("x", 1)).ThenRejected(InstanceRejections.JobListenerVariables);
        Answer(spec).Then<InstanceEvent.TaskClaimed>();
    }

    [Fact]
    public void A_skipped_task_is_seen_to_go_and_the_process_goes_on_then()
    {
        var spec = Watched("canceling");
        spec.When(new InstanceCommand.SkipTask(spec.TaskAt("ask").Id, "Not needed."))
            .Then<InstanceEvent.JobCreated>(job => Assert.Equal("skip", job.Headers["io.camunda.zeebe:action"]));
        Answer(spec).Then<InstanceEvent.TaskSkipped>().ThenEnds();
    }

    [Fact]
    public void A_failed_listener_keeps_the_task_in_its_transition_until_the_incident_is_resolved()
    {
        var spec = Ask(Watched("completing"), "complete");
        spec.When(new InstanceCommand.FailJob(spec.JobAt("ask").Id, 0, "No network.")).ThenIncident("ask", "job.no_retries");
        Ask(spec, "complete").ThenRejected("task.in_transition");
        spec.WhenRetried().ThenNoIncident();
        Answer(spec).ThenEnds();
    }

    [Fact]
    public void What_interrupts_the_task_gives_its_listeners_up()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("ask").Listen("completing", "look").End()
            .Boundary("late", "ask", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("over")).WhenStarted().WhenCompleted("ask");
        spec.WhenTimePasses(TimeSpan.FromHours(1)).Then<InstanceEvent.TaskTransitionEnded>(ended => Assert.True(ended.IsDropped))
            .Then<InstanceEvent.JobCancelled>().Then<InstanceEvent.TaskCancelled>().ThenEnds();
        Assert.Empty(spec.All.OfType<InstanceEvent.TaskCompleted>());
    }

    [Fact]
    public void What_somebody_asked_who_may_not_act_any_more_is_dropped()
    {
        var spec = Ask(Watched("assigning"), "claim");
        spec.When(new InstanceCommand.WithdrawTask(
                spec.TaskAt("ask").Id, "person-fp-un", "fp-un", [BpmnBuilder.DefaultGroup], Heir: null, "left"))
            .Then<InstanceEvent.TaskTransitionEnded>(ended => Assert.True(ended.IsDropped)).Then<InstanceEvent.JobCancelled>();
        Assert.Equal((null, null), (spec.TaskAt("ask").Owner, spec.TaskAt("ask").Transition));
    }

    [Fact]
    public void Who_was_kept_from_the_task_while_a_listener_looked_does_not_get_it()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("draft").End("ed").From("f").UserTask("ask")
            .Property("separateFrom", "draft").Listen("assigning", "look").End("ea");
        var spec = Ask(InstanceSpec.Given(process).WhenStarted(), "claim").WhenCompleted("draft");
        Answer(spec).Then<InstanceEvent.TaskTransitionDenied>(denied => Assert.Equal(InstanceRejections.TaskFourEyes.Message, denied.Reason));
        Assert.Null(spec.TaskAt("ask").Owner);
    }

    [Fact]
    public void A_refused_command_starts_no_transition()
    {
        var spec = Watched("completing").As(new Actor("stranger", null, null), "DIR@EU");
        Ask(spec, "complete").ThenRejected(InstanceRejections.TaskNotCandidate);
        Assert.Null(spec.TaskAt("ask").Transition);
    }

    /// <summary>A task of which that can be asked; with two listeners of the event where that is wanted.</summary>
    private static InstanceSpec Ready(InstanceSpec spec, string what, bool twice = false)
    {
        if (twice)
        {
            var on = spec.Process.Nodes.OfType<Models.UserTask>().Single().TaskListeners.Single();
            var name = on.Event.ToString().ToLowerInvariant();
            spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("ask").Due("=now() + duration(\"PT20H\")")
                .Listen(name, $"check-{name}").Listen(name, $"check-{name}-too").End()).WhenStarted();
        }

        if (what is "release" or "resolve" or "delegate")
        {
            Settle(Ask(spec, "claim"));
        }

        if (what is "resolve")
        {
            Settle(Ask(spec, "delegate"));
            spec.As(Legal);
        }

        return spec;
    }

    private static void Settle(InstanceSpec spec)
    {
        while (spec.TaskAt("ask").Transition is not null)
        {
            Answer(spec);
        }
    }

    private static InstanceSpec Ask(InstanceSpec spec, string what)
    {
        var id = spec.TaskAt("ask").Id;
        return spec.When(what switch
        {
            "claim" => new InstanceCommand.ClaimTask(id),
            "release" => new InstanceCommand.ReleaseTask(id),
            "assign" => new InstanceCommand.AssignTask(id, "legal-un", "UN", Legal, "On duty."),
            "forward" => new InstanceCommand.ForwardTask(id, ["LEGAL@UN"], "Not ours."),
            "delegate" => new InstanceCommand.DelegateTask(id, Legal, ReturnsToMe: true, "Travelling."),
            "resolve" => new InstanceCommand.ResolveTask(id, "Done."),
            "update" => new InstanceCommand.UpdateTask(id, new TaskChange(Priority: 90), "Urgent."),
            _ => new InstanceCommand.CompleteTask(id, FeelContext.Empty),
        });
    }
}

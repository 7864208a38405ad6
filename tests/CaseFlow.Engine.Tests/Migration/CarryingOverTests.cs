using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Migration;

public sealed class CarryingOverTests
{
    [Fact]
    public void A_task_keeps_its_id_its_owner_and_its_times_and_its_successor_is_that_of_the_new_version()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("draft").Due("=now() + duration(\"P2D\")").End()).WhenStarted();
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("draft").Id)).Pass(TimeSpan.FromDays(1));
        var before = spec.TaskAt("draft");

        spec.WhenMigrated(BpmnBuilder.Process().Start().UserTask("draft").Due("=now() + duration(\"P9D\")").UserTask("review").End())
            .Then<InstanceEvent.Migrated>(migrated => Assert.Equal(("process:1", "process:2"), (migrated.From, migrated.To)))
            .ThenFinds(MigrationSubject.Visit, "draft", MigrationVerdict.Carried)
            .ThenFinds(MigrationSubject.Task, "draft", MigrationVerdict.KeepsDueTime);

        Assert.Equal("process:2", spec.Running.ProcessDefinitionKey);
        Assert.Equal(before, spec.TaskAt("draft"));
        spec.WhenCompleted("draft").ThenIsAt("review").WhenCompleted("review").ThenEnds();
    }

    [Fact]
    public void A_task_that_is_called_otherwise_is_found_by_the_mapping_and_its_ladder_goes_on()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").Due("=now() + duration(\"PT10H\")").Property("escalation", "ladder").End())
            .With(environment => environment with { Escalations = new([CaseFlow.Engine.Tasks.EscalationPolicy.Ladder]) })
            .WhenStarted();
        var (task, timers) = (spec.TaskAt("a"), spec.Running.Timers.Values.Select(timer => (timer.Id, timer.DueAt)).ToList());

        spec.WhenMigrated(BpmnBuilder.Process().Start().UserTask("b").End(), ("a", "b"));

        Assert.Equal(task.Id, spec.TaskAt("b").Id);
        Assert.Equal(timers, spec.Running.Timers.Values.Select(timer => (timer.Id, timer.DueAt)));
        spec.WhenTimePasses(TimeSpan.FromHours(5)).Then<InstanceEvent.TaskEscalated>(escalated => Assert.Equal("b", escalated.ElementId));
        spec.WhenCompleted("b").ThenEnds();
    }

    [Fact]
    public void Who_did_a_task_that_is_called_otherwise_may_still_not_see_it_through()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").UserTask("check").End()).WhenStarted().WhenCompleted("a");

        spec.WhenMigrated(
            BpmnBuilder.Process().Start().UserTask("draft").UserTask("check").Property("separateFrom", "draft").End(), ("a", "draft"));

        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("check").Id)).ThenRejected(InstanceRejections.TaskFourEyes);
        Assert.Equal(["draft"], spec.Running.CompletedTasks.Keys);
    }

    [Fact]
    public void A_boundary_timer_is_due_when_it_was_due()
    {
        var spec = InstanceSpec.Given(Limited("PT10H")).WhenStarted().Pass(TimeSpan.FromHours(4));
        var before = spec.TimerAt("limit");

        spec.WhenMigrated(Limited("PT1H")).ThenFinds(MigrationSubject.Timer, "limit", MigrationVerdict.KeepsDueTime).Then<InstanceEvent.TimerScheduled>(0);

        Assert.Equal(before, spec.TimerAt("limit"));
        spec.WhenTimePasses(TimeSpan.FromHours(6)).ThenEnds();
    }

    [Fact]
    public void An_event_that_the_new_version_does_not_have_is_waited_for_no_more()
    {
        InstanceSpec.Given(Limited("PT10H")).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").End())
            .ThenFinds(MigrationSubject.Timer, "limit", MigrationVerdict.Closed)
            .Then<InstanceEvent.TimerCancelled>()
            .WhenTimePasses(TimeSpan.FromHours(20)).ThenIsAt("a");
    }

    [Fact]
    public void An_event_that_the_new_version_has_besides_is_waited_for_from_now_on()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").End()).WhenStarted().Pass(TimeSpan.FromHours(4))
            .WhenMigrated(Limited("PT1H"))
            .ThenFinds(MigrationSubject.Timer, "limit", MigrationVerdict.Armed);

        Assert.Equal(InstanceSpec.Begin + TimeSpan.FromHours(5), spec.TimerAt("limit").DueAt);
        spec.WhenTimePasses(TimeSpan.FromHours(1)).ThenEnds();
    }

    [Fact]
    public void An_event_that_has_happened_already_is_not_waited_for_again()
    {
        var version = BpmnBuilder.Process().Start().UserTask("a").End()
            .Boundary("reminder", "a", _ => BpmnBuilder.Timer("timeDuration", "PT1H"), interrupting: false).End("reminded");
        InstanceSpec.Given(version).WhenStarted().WhenTimePasses(TimeSpan.FromHours(1))
            .WhenMigrated(version).Then<InstanceEvent.TimerScheduled>(0);
    }

    [Fact]
    public void An_event_of_another_kind_takes_the_place_of_the_old_one() =>
        InstanceSpec.Given(Limited("PT10H")).WhenStarted(("caseId", "c1"))
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").End().Boundary("limit", "a", draw => draw.Message("stop", "=caseId")).End("late"))
            .Then<InstanceEvent.TimerCancelled>()
            .Then<InstanceEvent.MessageSubscriptionOpened>()
            .WhenMessage("stop").ThenEnds();

    [Fact]
    public void A_message_is_waited_for_under_the_key_that_was_found()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().MessageCatch("answer", "answer").End()).WhenStarted(("caseId", "c1"));
        var before = Assert.Single(spec.Running.Subscriptions.Values);

        spec.WhenMigrated(BpmnBuilder.Process().Start().MessageCatch("reply", "answer").UserTask("read").End(), ("answer", "reply"))
            .ThenFinds(MigrationSubject.Message, "answer", MigrationVerdict.Carried);

        Assert.Equal(before with { ElementId = "reply" }, Assert.Single(spec.Running.Subscriptions.Values));
        spec.WhenMessage("answer").ThenIsAt("read");
    }

    [Fact]
    public void A_condition_is_looked_at_as_the_new_version_words_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ConditionCatch("ready", "=x > 5").UserTask("go").End()).WhenStarted(("x", 3))
            .WhenMigrated(BpmnBuilder.Process().Start().ConditionCatch("ready", "=x > 2").UserTask("go").End())
            .ThenFinds(MigrationSubject.Condition, "ready", MigrationVerdict.Carried)
            .ThenIsAt("go");

    [Fact]
    public void Event_sub_processes_are_closed_and_begun_with_those_of_the_new_version()
    {
        BpmnBuilder With(string id, string message) => BpmnBuilder.Process()
            .EventSubProcess(id, draw => draw
                .StartOn($"on-{id}", on => on.Message(message, "=caseId"), interrupting: false).UserTask($"in-{id}").End($"end-{id}"))
            .Start().UserTask("a").End();
        InstanceSpec.Given(With("old", "m1")).WhenStarted(("caseId", "c1"))
            .WhenMigrated(With("new", "m2"))
            .ThenFinds(MigrationSubject.Message, "on-old", MigrationVerdict.Closed)
            .ThenFinds(MigrationSubject.Message, "on-new", MigrationVerdict.Armed)
            .WhenMessage("m2").ThenIsAt("a", "new", "in-new");
    }

    [Fact]
    public void A_scope_that_an_event_sub_process_has_interrupted_waits_for_no_other()
    {
        BpmnBuilder First() => BpmnBuilder.Process()
            .EventSubProcess("stop", draw => draw.StartOn("on-stop", on => on.Message("stop", "=caseId")).UserTask("wind-down").End("down"))
            .Start().UserTask("a").End();
        InstanceSpec.Given(First()).WhenStarted(("caseId", "c1")).WhenMessage("stop").ThenIsAt("stop", "wind-down")
            .WhenMigrated(First().EventSubProcess("more", draw => draw
                .StartOn("on-more", on => on.Message("more", "=caseId"), interrupting: false).UserTask("b").End("end-b")))
            .Then<InstanceEvent.MessageSubscriptionOpened>(0);
    }

    [Fact]
    public void A_gateway_waits_for_the_events_that_follow_it_in_the_new_version()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().EventGateway("wait").MessageCatch("yes", "yes").End("agreed")
                .From("wait").TimerCatch("late", "PT9H").End("over"))
            .WhenStarted(("caseId", "c1"));
        spec.WhenMigrated(BpmnBuilder.Process()
                .Start().EventGateway("wait").MessageCatch("no", "no").UserTask("object").End("refused")
                .From("wait").TimerCatch("late", "PT1H").End("over"))
            .ThenFinds(MigrationSubject.Message, "yes", MigrationVerdict.Closed)
            .ThenFinds(MigrationSubject.Message, "no", MigrationVerdict.Armed)
            .ThenFinds(MigrationSubject.Timer, "late", MigrationVerdict.KeepsDueTime);

        spec.WhenMessage("no").ThenIsAt("object");
    }

    [Fact]
    public void A_token_at_a_join_goes_on_waiting_there()
    {
        InstanceSpec.Given(Fork("b")).WhenStarted().WhenCompleted("a").ThenIsAt("b")
            .WhenMigrated(Fork("b").From("join").UserTask("after").End("end2"))
            .ThenFinds(MigrationSubject.Token, "a-join", MigrationVerdict.Carried)
            .WhenCompleted("b").ThenIsAt("after");
    }

    [Fact]
    public void A_join_that_has_lost_the_way_it_waited_for_goes_on()
    {
        InstanceSpec.Given(Fork("b")).WhenStarted().WhenCompleted("a").ThenIsAt("b")
            .WhenMigrated(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").And("join").UserTask("after").End()
                .From("fork").UserTask("b").End("end-b"))
            .ThenIsAt("after", "b");
    }

    [Fact]
    public void Jobs_and_calls_are_answered_in_the_new_version()
    {
        BpmnBuilder Version(string last) => BpmnBuilder.Process()
            .Start().And("fork").ServiceTask("send").UserTask(last).End("end-a")
            .From("fork").CallActivity("sub", "child").End("end-b");
        var spec = InstanceSpec.Given(Version("old")).WhenStarted().WhenMigrated(Version("new"))
            .ThenFinds(MigrationSubject.Job, "send", MigrationVerdict.Carried)
            .ThenFinds(MigrationSubject.Call, "sub", MigrationVerdict.Carried);

        spec.WhenJobCompleted("send").ThenIsAt("new", "sub");
        spec.When(new InstanceCommand.CompleteCall(spec.CallAt("sub").ChildInstanceId, Values.Context())).ThenIsAt("new");
    }

    [Fact]
    public void An_incident_is_retried_as_the_new_version_says() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("calc", "=y", "x").Input("=missing", "y").UserTask("a").End()).WhenStarted()
            .ThenIncident("calc", "expression.unknown_variable")
            .WhenMigrated(BpmnBuilder.Process().Start().ScriptTask("calc", "=1 + 1", "x").UserTask("a").End())
            .ThenFinds(MigrationSubject.Incident, "calc", MigrationVerdict.Carried)
            .WhenRetried().ThenNoIncident().ThenVariable("x", 2).ThenIsAt("a");

    [Fact]
    public void What_was_done_is_undone_by_its_handler_in_the_new_version()
    {
        BpmnBuilder Version(string undo) => BpmnBuilder.Process()
            .Start().ManualTask("a").UndoneBy("a", draw => draw.UserTask(undo)).UserTask("decide").UndoEnd("stop");
        InstanceSpec.Given(Version("undo")).WhenStarted()
            .WhenMigrated(Version("take-back"), ("undo", "take-back"))
            .ThenFinds(MigrationSubject.Undoing, "a", MigrationVerdict.Carried)
            .WhenCompleted("decide").ThenIsAt("stop", "take-back")
            .WhenCompleted("take-back").ThenEnds();
    }

    [Fact]
    public void Items_of_a_multi_instance_activity_go_on_one_by_one()
    {
        BpmnBuilder Version(string after) => BpmnBuilder.Process()
            .Start().UserTask("vote").ForEach("=[1, 2, 3]", "org", "votes", "=verdict").UserTask(after).End();
        InstanceSpec.Given(Version("old")).WhenStarted().WhenCompleted("vote", ("verdict", "yes"))
            .WhenMigrated(Version("new"))
            .WhenCompleted("vote", ("verdict", "no")).WhenCompleted("vote", ("verdict", "yes"))
            .ThenIsAt("new").ThenVariable("votes", Values.List("yes", "no", "yes"));
    }

    [Fact]
    public void What_stands_in_a_sub_process_goes_on_in_it()
    {
        BpmnBuilder Version(params string[] tasks) => BpmnBuilder.Process()
            .Start().SubProcess("part", draw => tasks.Aggregate(draw.Start("begin"), (drawn, task) => drawn.UserTask(task)).End("done")).End();
        InstanceSpec.Given(Version("a")).WhenStarted().ThenIsAt("part", "a")
            .WhenMigrated(Version("a", "b")).WhenCompleted("a").ThenIsAt("part", "b").WhenCompleted("b").ThenEnds();
    }

    [Fact]
    public void What_people_chose_goes_on_and_they_choose_from_what_the_new_version_offers()
    {
        BpmnBuilder Version(string id, Action<BpmnBuilder> draw) => BpmnBuilder.Process().Start().AdHoc(id, draw).End();
        InstanceSpec.Given(Version("work", inner => inner.UserTask("visit"))).WhenStarted().WhenActivated("work", "visit")
            .WhenMigrated(Version("field-work", inner => inner.UserTask("visit").UserTask("report").NewPath().UserTask("call")), ("work", "field-work"))
            .ThenFinds(MigrationSubject.Visit, "work", MigrationVerdict.Carried)
            .WhenActivated("field-work", "call").ThenIsAt("field-work", "field-work#innerInstance", "visit", "field-work#innerInstance", "call")
            .WhenCompleted("visit").WhenCompleted("report").WhenCompleted("call").ThenEnds();
    }

    [Fact]
    public void A_signal_is_waited_for_where_it_was_and_where_the_new_version_waits_for_another()
    {
        BpmnBuilder Version(string id, string border) => BpmnBuilder.Process()
            .Start().And("fork").SignalCatch(id, "alarm").UserTask("leave").End("end-a")
            .From("fork").UserTask("a").End("end-b")
            .Boundary(border, "a", draw => draw.Signal(border)).End("end-c");
        InstanceSpec.Given(Version("wait", "calm")).WhenStarted()
            .WhenMigrated(Version("listen", "ceasefire"), ("wait", "listen"))
            .ThenFinds(MigrationSubject.Signal, "wait", MigrationVerdict.Carried)
            .ThenFinds(MigrationSubject.Signal, "calm", MigrationVerdict.Closed)
            .ThenFinds(MigrationSubject.Signal, "ceasefire", MigrationVerdict.Armed)
            .WhenSignal("calm").ThenIsAt("listen", "a")
            .WhenSignal("ceasefire").ThenIsAt("listen")
            .WhenSignal("alarm").ThenIsAt("leave");
    }

    private static BpmnBuilder Limited(string term) =>
        BpmnBuilder.Process().Start().UserTask("a").End().Boundary("limit", "a", _ => BpmnBuilder.Timer("timeDuration", term)).End("late");

    private static BpmnBuilder Fork(string other) => BpmnBuilder.Process()
        .Start().And("fork").UserTask("a").And("join").End()
        .From("fork").UserTask(other).To("join");
}

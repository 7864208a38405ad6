using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Listeners;

public sealed class ExecutionListenerTests
{
    private static BpmnBuilder Watched() => BpmnBuilder.Process().Start().ServiceTask("work")
        .Listen("start", "prepare").Listen("end", "file").Listen("start", "warn").Listen("end", "tell").End();

    [Fact]
    public void Listeners_are_asked_one_after_the_other_in_the_order_of_the_file_before_and_after_the_work()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted();
        foreach (var expected in new[] { "prepare", "warn", "work", "file", "tell" })
        {
            Assert.Equal(expected, Assert.Single(spec.Running.Jobs.Values).JobType);
            spec.ThenIsAt("work").WhenJobCompleted("work");
        }

        spec.ThenEnds();
    }

    [Fact]
    public void What_a_start_listener_finds_is_the_elements_own_and_the_next_one_sees_it()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted().WhenJobCompleted("work", ("found", 1))
            .Then<InstanceEvent.JobCreated>(job => Assert.Equal(Values.Of(1), job.Variables.Entries.Single(entry => entry.Key == "found").Value));
        spec.WhenJobCompleted("work").WhenJobCompleted("work", ("found", 2)).WhenJobCompleted("work").WhenJobCompleted("work")
            .ThenEnds().ThenNoVariable("found");
    }

    [Fact]
    public void What_an_end_listener_finds_goes_outwards_after_the_outputs()
    {
        var process = BpmnBuilder.Process().Start().ServiceTask("work").Output("=result", "kept").Listen("end", "file").Xor("x")
            .If("filed = \"yes\"").End("good").From("x").Otherwise().End("bad");
        InstanceSpec.Given(process).WhenStarted().WhenJobCompleted("work", ("result", 7))
            .Then<InstanceEvent.JobCreated>(job => Assert.Contains(job.Variables.Entries, entry => entry.Key == "kept"))
            .WhenJobCompleted("work", ("filed", "yes")).ThenCompletes("work", "x", "good").ThenEnds()
            .ThenVariable("kept", 7).ThenVariable("filed", "yes");
    }

    [Fact]
    public void A_start_listener_of_a_gateway_can_find_what_decides_the_way_on()
    {
        var process = BpmnBuilder.Process().Start().Xor("x").Listen("start", "ask").If("risk = \"high\"").End("escalated").From("x").Otherwise().End("filed");
        InstanceSpec.Given(process).WhenStarted().ThenIsAt("x").WhenJobCompleted("x", ("risk", "high")).ThenTakes("x-escalated").ThenEnds();
    }

    [Fact]
    public void Events_on_the_border_are_not_waited_for_while_listeners_look_at_the_beginning_or_the_end()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("work").Listen("start", "prepare").Listen("end", "file").End()
            .Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("escalated")).WhenStarted();
        Assert.Empty(spec.Running.Timers);
        spec.WhenJobCompleted("work");
        Assert.Single(spec.Running.Timers);
        spec.WhenJobCompleted("work");
        Assert.Empty(spec.Running.Timers);
        spec.WhenTimePasses(TimeSpan.FromHours(2)).WhenJobCompleted("work").ThenEnds();
    }

    [Fact]
    public void The_listeners_of_a_process_look_at_its_beginning_and_its_end()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Listen("start", "open").Listen("end", "close").Start().ManualTask("a").End()).WhenStarted();
        spec.ThenIsAt().WhenJobCompleted("process", ("opened", true)).ThenCompletes("start", "a", "end").ThenIsAt()
            .WhenJobCompleted("process", ("closed", true)).ThenEnds().ThenVariable("opened", true).ThenVariable("closed", true);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("catch")]
    [InlineData("throw")]
    [InlineData("sub")]
    [InlineData("user")]
    [InlineData("rule")]
    [InlineData("end")]
    public void Each_kind_of_element_waits_for_its_end_listener(string element)
    {
        var builder = BpmnBuilder.Process().Start();
        Listen("start").MessageCatch("catch", "m", "=\"k\"");
        Listen("catch").Milestone("throw");
        Listen("throw").SubProcess("sub", inner => inner.Start("s").End("e"));
        Listen("sub").UserTask("user");
        Listen("user").ScriptTask("rule", "=1", "one");
        Listen("rule").End();
        Listen("end");
        var spec = InstanceSpec.Given(builder).WhenStarted();
        if (spec.Running.Subscriptions.Count > 0)
        {
            spec.WhenMessage("m");
        }

        if (spec.State is Instance.Running { Tasks.Count: > 0 })
        {
            spec.WhenCompleted("user");
        }

        while (spec.State is Instance.Running running && running.Jobs.IsEmpty)
        {
            _ = running.Subscriptions.IsEmpty ? spec.WhenCompleted("user") : spec.WhenMessage("m");
        }

        spec.ThenIsAt(element).WhenJobCompleted(element);
        while (spec.State is Instance.Running running)
        {
            _ = running.Subscriptions.IsEmpty ? spec.WhenCompleted("user") : spec.WhenMessage("m");
        }

        BpmnBuilder Listen(string id) => id == element ? builder.Listen("end", "look") : builder;
    }

    [Fact]
    public void Listeners_of_a_multi_instance_activity_look_at_each_item_and_before_all_once_at_the_whole()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
                .ServiceTask("each").ForEach("=items", "item", "seen", "=note", sequential: true)
                .Listen("beforeAll", "choose").Listen("start", "greet").Listen("end", "thank").End())
            .WhenStarted();
        Assert.Equal("choose", spec.JobAt("each").JobType);
        spec.WhenJobCompleted("each", ("items", Values.List("a", "b")));
        foreach (var item in new[] { "a", "b" })
        {
            Assert.Equal("greet", spec.JobAt("each").JobType);
            spec.WhenJobCompleted("each", ("greeted", item)).WhenJobCompleted("each");
            Assert.Equal("thank", spec.JobAt("each").JobType);
            spec.WhenJobCompleted("each", ("note", $"{item}!"));
        }

        spec.ThenEnds().ThenVariable("seen", Values.List("a!", "b!")).ThenNoVariable("items");
    }

    [Fact]
    public void The_headers_of_a_listener_are_those_of_its_element_and_its_own_which_win()
    {
        var process = BpmnBuilder.Process().Start().ServiceTask("work").Header("a", "1").Header("b", "2")
            .Listen("start", "prepare", "5", ("b", "3")).End();
        InstanceSpec.Given(process).WhenStarted().Then<InstanceEvent.JobCreated>(job =>
        {
            Assert.Equal(("1", "3", 5), (job.Headers["a"], job.Headers["b"], job.Retries));
            Assert.Equal(new JobListener(ListenerEvent.Start), job.Listener);
        });
    }

    [Fact]
    public void A_failed_listener_is_tried_again_later_and_then_an_incident_whose_retry_asks_that_one_alone()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted().WhenJobCompleted("work");
        spec.When(new InstanceCommand.FailJob(spec.JobAt("work").Id, 2, "No network.", TimeSpan.FromMinutes(5))).ThenNoIncident()
            .Then<InstanceEvent.JobFailed>(failed => Assert.Equal(InstanceSpec.Begin.AddMinutes(5), failed.RetryAt));
        spec.When(new InstanceCommand.FailJob(spec.JobAt("work").Id, 0, "No network.")).ThenIncident("work", "job.no_retries")
            .WhenRetried().ThenNoIncident();
        Assert.Equal("warn", spec.JobAt("work").JobType);
    }

    [Fact]
    public void A_failed_end_listener_is_asked_again_without_doing_the_work_again()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted().WhenJobCompleted("work").WhenJobCompleted("work").WhenJobCompleted("work");
        spec.When(new InstanceCommand.FailJob(spec.JobAt("work").Id, 0, "No network.")).WhenRetried();
        Assert.Equal("file", spec.JobAt("work").JobType);
        spec.WhenJobCompleted("work").WhenJobCompleted("work").ThenEnds();
    }

    [Fact]
    public void A_listener_whose_type_cannot_be_computed_is_an_incident_until_it_can()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("work").Listen("start", "=nobody").End()).WhenStarted();
        Assert.Equal("work", Assert.Single(spec.Running.Incidents.Values).ElementId);
        spec.WhenRetried(("nobody", "prepare"));
        Assert.Equal("prepare", spec.JobAt("work").JobType);
    }

    [Fact]
    public void What_fails_after_the_listeners_is_tried_again_without_them()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("sum", "=a + 1", "b").Listen("start", "prepare").End()).WhenStarted();
        spec.WhenJobCompleted("sum");
        Assert.Single(spec.Running.Incidents);
        spec.WhenRetried(("a", 1)).ThenEnds();
    }

    [Fact]
    public void A_listener_cannot_throw()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted();
        spec.WhenJobThrows("work", "E").ThenRejected(InstanceRejections.JobListenerThrows);
        spec.When(new InstanceCommand.ThrowJobEscalation(spec.JobAt("work").Id, "E", FeelContext.Empty)).ThenRejected(InstanceRejections.JobListenerThrows);
    }

    [Fact]
    public void Neither_an_execution_listener_nor_a_task_has_anything_to_deny_or_correct()
    {
        var spec = InstanceSpec.Given(Watched()).WhenStarted();
        spec.When(new InstanceCommand.CompleteJob(spec.JobAt("work").Id, FeelContext.Empty, DeniedReason: "No."))
            .ThenRejected(InstanceRejections.JobNoTaskListener)
            .WhenJobCompleted("work").WhenJobCompleted("work");
        spec.When(new InstanceCommand.CompleteJob(spec.JobAt("work").Id, FeelContext.Empty, new TaskCorrections(Priority: 1)))
            .ThenRejected(InstanceRejections.JobNoTaskListener);
    }

    [Fact]
    public void A_compensation_handler_and_an_event_sub_process_have_listeners_like_anything_else()
    {
        var process = BpmnBuilder.Process().Start().ServiceTask("pay").UndoneBy("pay", draw => draw.ServiceTask("refund").Listen("start", "check"))
            .Undo("undo", "pay").End();
        var spec = InstanceSpec.Given(process).WhenStarted().WhenJobCompleted("pay");
        Assert.Equal("check", spec.JobAt("refund").JobType);
        spec.WhenJobCompleted("refund").WhenJobCompleted("refund").ThenEnds();
        var heard = BpmnBuilder.Process().Start().UserTask("a").End()
            .EventSubProcess("heard", inner => inner.StartOn("on", draw => draw.Signal("s"), interrupting: false).End("over"));
        heard.From("heard").Listen("start", "look").Listen("end", "file");
        InstanceSpec.Given(heard).WhenStarted().WhenSignal("s").ThenIsAt("a", "heard")
            .WhenJobCompleted("heard").ThenIsAt("a", "heard").WhenJobCompleted("heard").ThenIsAt("a");
    }
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class AdHocSubProcessTests
{
    private static void Choices(BpmnBuilder inner) => inner
        .UserTask("call").UserTask("note").NewPath()
        .UserTask("visit").NewPath()
        .UserTask("hear").NewPath();

    private static InstanceSpec Work(string? until = null, params (string Name, string Value)[] extension) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().AdHoc("work", Choices, until, extension).UserTask("after").End());

    [Fact]
    public void Waits_to_be_told_when_nothing_is_to_begin_by_itself() =>
        Work().WhenStarted().ThenIsAt("work");

    [Fact]
    public void Begins_with_the_elements_that_its_collection_names() =>
        Work(null, ("activeElementsCollection", "=first")).WhenStarted(("first", Values.List("call", "hear")))
            .ThenIsAt("work", "work#innerInstance", "call", "work#innerInstance", "hear");

    [Fact, Trait("ResourcePattern", "35")]
    public void Is_over_when_all_that_was_activated_is_over_with_what_follows_it() =>
        Work().WhenStarted().WhenActivated("work", "call", "visit")
            .WhenCompleted("call").ThenIsAt("work", "work#innerInstance", "note", "work#innerInstance", "visit")
            .WhenCompleted("note").ThenIsAt("work", "work#innerInstance", "visit")
            .WhenCompleted("visit").ThenIsAt("after");

    [Fact, Trait("ResourcePattern", "34")]
    public void Runs_an_activity_many_times_at_once_each_with_variables_of_its_own()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
            .AdHoc("work", inner => inner.UserTask("visit").Input("=place", "where"), null, ("outputCollection", "seen"), ("outputElement", "=place + found"))
            .UserTask("after").End()).WhenStarted();
        spec.When(new InstanceCommand.ActivateAdHoc(
            spec.ElementAt("work").Id,
            [new("visit", Values.Context(("place", "north"))), new("visit", Values.Context(("place", "south")))],
            "Both ends of the road."));
        Assert.Equal(2, spec.Running.Tasks.Count);
        var (first, second) = (spec.Running.Tasks.Values.First(), spec.Running.Tasks.Values.Last());
        spec.When(new InstanceCommand.CompleteTask(second.Id, Values.Context(("found", "!"))))
            .When(new InstanceCommand.CompleteTask(first.Id, Values.Context(("found", "?"))))
            .ThenIsAt("after")
            .ThenVariable("seen", Values.List("south!", "north?"))
            .ThenNoVariable("place")
            .ThenNoVariable("found");
    }

    [Fact]
    public void Each_choice_of_a_person_is_on_record_with_its_grounds()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
            .AdHoc("work", inner => inner.UserTask("visit").Name("Visit the place"), null, ("activeElementsCollection", "=[\"visit\"]")).End());
        spec.WhenStarted().Then<InstanceEvent.AdHocActivated>(0);
        spec.WhenActivated("work", "visit").Then<InstanceEvent.AdHocActivated>(activated => Assert.Equal(
            ("work", "visit", "Visit the place", "It is needed."), (activated.AdHocId, activated.ElementId, activated.Name, activated.Grounds)));
    }

    [Fact]
    public void A_condition_ends_it_and_what_still_runs_in_it() =>
        Work("=enough").WhenStarted(("enough", false)).WhenActivated("work", "call", "visit", "hear")
            .WhenCompleted("visit", ("enough", false)).ThenIsAt("work", "work#innerInstance", "call", "work#innerInstance", "hear")
            .WhenCompleted("hear", ("enough", true)).Then<InstanceEvent.TaskCancelled>(cancelled => Assert.Equal("call", cancelled.ElementId))
            .ThenIsAt("after");

    [Fact]
    public void A_condition_that_is_not_true_keeps_it_open_for_more() =>
        Work("=count(seen) = 2", ("outputCollection", "seen"), ("outputElement", "=1")).WhenStarted()
            .WhenActivated("work", "visit").WhenCompleted("visit").ThenIsAt("work")
            .WhenActivated("work", "visit").WhenCompleted("visit").ThenIsAt("after");

    [Fact]
    public void Waits_for_what_still_runs_when_it_is_not_to_cancel_it()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().AdHoc("work", Choices, "=enough")
            .Attribute("cancelRemainingInstances", "false").UserTask("after").End());
        spec.WhenStarted(("enough", false)).WhenActivated("work", "visit", "hear")
            .WhenCompleted("visit", ("enough", true)).ThenIsAt("work", "work#innerInstance", "hear")
            .WhenCompleted("hear").ThenIsAt("after");
    }

    [Fact]
    public void A_condition_that_is_neither_true_nor_false_is_an_incident_of_the_activation_that_is_over() =>
        Work("=enough").WhenStarted().WhenActivated("work", "visit").WhenCompleted("visit")
            .ThenIncident("work#innerInstance", "condition.not_boolean")
            .WhenRetried(("enough", true)).ThenIsAt("after");

    [Fact]
    public void People_complete_it_whatever_its_condition_says()
    {
        var spec = Work("=false").WhenStarted().WhenActivated("work", "visit");
        spec.When(new InstanceCommand.CompleteAdHoc(spec.ElementAt("work").Id, "All is known."))
            .Then<InstanceEvent.AdHocCompleted>(completed => Assert.Equal("All is known.", completed.Grounds))
            .Then<InstanceEvent.TaskCancelled>()
            .ThenIsAt("after");
    }

    [Fact]
    public void A_choice_can_take_the_place_of_what_runs()
    {
        var spec = Work().WhenStarted().WhenActivated("work", "visit");
        spec.When(new InstanceCommand.ActivateAdHoc(spec.ElementAt("work").Id, [new("hear", Values.Context())], "The road is closed.", CancelsRemaining: true))
            .ThenIsAt("work", "work#innerInstance", "hear");
    }

    [Fact]
    public void A_sequential_one_runs_one_activity_at_a_time()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().AdHoc("work", Choices, "=false").Attribute("ordering", "Sequential").End()).WhenStarted();
        spec.WhenActivated("work", "visit", "hear").ThenRejected(InstanceRejections.AdHocOneAtATime);
        spec.WhenActivated("work", "visit").WhenActivated("work", "hear").ThenRejected(InstanceRejections.AdHocOneAtATime);
        spec.WhenCompleted("visit").WhenActivated("work", "hear").ThenIsAt("work", "work#innerInstance", "hear");
    }

    [Theory]
    [InlineData("note")]
    [InlineData("after")]
    [InlineData("nothing")]
    public void Only_what_no_flow_leads_to_can_be_chosen(string activity) =>
        Work().WhenStarted().WhenActivated("work", "visit", activity).ThenRejected(InstanceRejections.AdHocNoSuchActivity).ThenIsAt("work");

    [Fact]
    public void Nothing_can_be_chosen_once_it_is_over()
    {
        var spec = Work().WhenStarted();
        var id = spec.ElementAt("work").Id;
        spec.WhenActivated("work", "visit").WhenCompleted("visit")
            .When(new InstanceCommand.ActivateAdHoc(id, [new("visit", Values.Context())], "Too late.")).ThenRejected(InstanceRejections.AdHocNotActive)
            .When(new InstanceCommand.CompleteAdHoc(id, "Too late.")).ThenRejected(InstanceRejections.AdHocNotActive);
    }

    [Theory]
    [InlineData("=\"visit\"", "ad_hoc.no_list")]
    [InlineData("=[1]", "ad_hoc.no_list")]
    [InlineData("=[\"note\"]", "ad_hoc.unknown_element")]
    public void A_collection_that_names_no_elements_is_an_incident_until_it_is_mended(string collection, string code) =>
        Work(null, ("activeElementsCollection", collection)).WhenStarted().ThenIsAt("work").ThenIncident("work", code)
            .WhenActivated("work", "visit").ThenRejected(InstanceRejections.AdHocNotActive);

    [Fact]
    public void Events_on_its_border_and_event_sub_processes_inside_it_work_as_anywhere()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
            .AdHoc("work", inner => inner.UserTask("visit").NewPath()
                .EventSubProcess("news", sub => sub
                    .StartOn("heard", draw => draw.Message("news", "=caseId"), interrupting: false).UserTask("read").End("read-end")))
            .UserTask("after").End("end")
            .Boundary("late", "work", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).UserTask("ask").End("end2"));
        spec.WhenStarted(("caseId", "c")).WhenMessage("news").ThenIsAt("work", "news", "read")
            .WhenCompleted("read").ThenIsAt("work")
            .WhenActivated("work", "visit")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("ask");
    }

    [Fact]
    public void What_was_done_inside_can_be_undone_from_behind_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .AdHoc("work", inner => inner.ManualTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")))
                .Undo("stop").End())
            .WhenStarted().WhenActivated("work", "pay").ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenEnds();

    [Fact]
    public void One_for_each_item_is_told_one_by_one()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
            .AdHoc("work", Choices).ForEach("=[1, 2]", "item").UserTask("after").End()).WhenStarted();
        spec.WhenActivated("work", "visit").WhenCompleted("visit");
        spec.WhenActivated("work", "hear").WhenCompleted("hear").ThenIsAt("after");
    }

    [Fact]
    public void What_makes_no_sense_in_one_is_refused_by_name()
    {
        IsRefused(inner => inner.Start("s").UserTask("a"), "s", "ad_hoc.has_end");
        IsRefused(inner => inner.UserTask("a").End("e"), "e", "ad_hoc.has_end");
        IsRefused(inner => inner.TimerCatch("t", "PT1H"), "work", "ad_hoc.no_activity");
        IsRefused(
            inner => inner.UserTask("a").NewPath().EventSubProcess("sub", sub => sub.StartOn("s", draw => draw.Message("m", "=1")).End("x")),
            "sub",
            "ad_hoc.interrupted");
        IsRefused(Choices, "work", "ad_hoc.half_output", ("outputCollection", "all"));
    }

    private static void IsRefused(Action<BpmnBuilder> draw, string elementId, string code, params (string Name, string Value)[] extension)
    {
        var reading = BpmnBuilder.Process().Start().AdHoc("work", draw, null, extension).End().Read();
        Assert.Contains((elementId, code), reading.Problems.Select(problem => (problem.ElementId ?? "", problem.Code)));
        Assert.False(reading.IsExecutable);
    }
}

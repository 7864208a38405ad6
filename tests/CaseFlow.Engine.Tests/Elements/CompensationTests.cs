using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class CompensationTests
{
    private static BpmnBuilder Two => BpmnBuilder.Process().Start()
        .ServiceTask("reserve").UndoneBy("reserve", draw => draw.ServiceTask("release"))
        .ServiceTask("notify").UndoneBy("notify", draw => draw.ServiceTask("recall"));

    [Fact]
    public void What_was_done_is_undone_the_last_first_one_after_the_other() =>
        InstanceSpec.Given(Two.Undo("stop").UserTask("after").End())
            .WhenStarted().WhenJobCompleted("reserve").WhenJobCompleted("notify").ThenIsAt("stop", "recall")
            .WhenJobCompleted("recall").ThenIsAt("stop", "release")
            .WhenJobCompleted("release").ThenIsAt("after");

    [Fact]
    public void The_end_of_a_path_waits_until_all_is_undone() =>
        InstanceSpec.Given(Two.UndoEnd("stop"))
            .WhenStarted().WhenJobCompleted("reserve").WhenJobCompleted("notify")
            .WhenJobCompleted("recall").ThenIsAt("stop", "release")
            .WhenJobCompleted("release").ThenEnds();

    [Fact]
    public void One_activity_is_undone_by_name_and_the_others_stay() =>
        InstanceSpec.Given(Two.Undo("stop", "reserve").UserTask("after").End())
            .WhenStarted().WhenJobCompleted("reserve").WhenJobCompleted("notify").ThenIsAt("stop", "release")
            .WhenJobCompleted("release").ThenIsAt("after");

    [Fact]
    public void Each_visit_is_undone_once() =>
        InstanceSpec.Given(Two.Undo("stop", "notify").Undo("again").End())
            .WhenStarted().WhenJobCompleted("reserve").WhenJobCompleted("notify")
            .WhenJobCompleted("recall").ThenIsAt("again", "release")
            .WhenJobCompleted("release").ThenEnds();

    [Fact]
    public void What_was_never_completed_is_not_undone() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("work").UndoneBy("work", draw => draw.ServiceTask("undo")).End()
                .From("fork").UserTask("stops").Undo("stop").UserTask("after").End("e"))
            .WhenStarted()
            .WhenCompleted("stops").ThenIsAt("work", "after");

    [Fact]
    public void An_activity_that_was_done_twice_is_undone_twice() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("merge").UserTask("pay").UndoneBy("pay", draw => draw.UserTask("refund"))
                .Xor("more").If("again").To("merge").From("more").Otherwise().Undo("stop").End())
            .WhenStarted()
            .WhenCompleted("pay", ("again", true)).WhenCompleted("pay", ("again", false)).ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenEnds();

    [Fact]
    public void A_handler_sees_what_its_activity_saw() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("pay").Input("=100", "amount")
                .UndoneBy("pay", draw => draw.ScriptTask("refund", "=amount", "refunded")).Undo("stop").End())
            .WhenStarted().WhenCompleted("pay").ThenEnds().ThenVariable("refunded", 100).ThenNoVariable("amount");

    [Fact]
    public void What_was_done_inside_a_completed_sub_process_is_undone_with_its_variables() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("part", inner => inner
                    .Start("s").UserTask("pay").UndoneBy("pay", draw => draw.ScriptTask("refund", "=budget", "refunded")).End("e"))
                .Input("=7", "budget").Undo("stop").End())
            .WhenStarted().WhenCompleted("pay").ThenEnds().ThenVariable("refunded", 7);

    [Fact]
    public void A_handler_of_a_sub_process_undoes_it_as_a_whole() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("part", inner => inner
                    .Start("s").UserTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")).End("e"))
                .UndoneBy("part", draw => draw.UserTask("tellAll")).Undo("stop").End())
            .WhenStarted().WhenCompleted("pay").ThenIsAt("stop", "tellAll")
            .WhenCompleted("tellAll").ThenEnds();

    [Fact]
    public void What_was_done_in_a_sub_process_that_was_interrupted_is_not_undone_from_outside() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("part", inner => inner
                    .Start("s").UserTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")).UserTask("wait").End("e"))
                .End().Boundary("late", "part", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).Undo("stop").UserTask("after").End("e2"))
            .WhenStarted().WhenCompleted("pay")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("after");

    [Fact]
    public void An_event_sub_process_undoes_what_was_done_around_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")).UserTask("wait").End()
                .EventSubProcess("stopped", inner => inner
                    .StartOn("late", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).UndoEnd("stop", "pay")))
            .WhenStarted().WhenCompleted("pay")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("stopped", "stop", "refund")
            .WhenCompleted("refund").ThenEnds();

    [Fact]
    public void The_items_of_a_multi_instance_sub_process_are_undone_each() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("each", inner => inner
                    .Start("s").ManualTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")).End("e"))
                .ForEach("=[1, 2]", "item").Undo("stop").End())
            .WhenStarted().ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenEnds();

    [Fact]
    public void A_handler_that_fails_waits_for_a_person_and_the_rest_is_undone_afterwards() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ManualTask("pay").UndoneBy("pay", draw => draw.UserTask("refund").Input("=unknown", "x"))
                .Undo("stop").End())
            .WhenStarted().ThenIncident("refund", "expression.unknown_variable")
            .WhenRetried(("unknown", 1)).ThenIsAt("stop", "refund")
            .WhenCompleted("refund").ThenEnds();

    [Fact]
    public void Nothing_that_can_be_undone_is_kept_when_its_scope_is_over()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("part", inner => inner
                .Start("s").ManualTask("pay").UndoneBy("pay", draw => draw.UserTask("refund")).Terminate("e"))
            .UserTask("after").UndoneBy("after", draw => draw.UserTask("again")).End()).WhenStarted().ThenIsAt("after");
        Assert.Equal(["part", "pay"], spec.Running.Compensables.Values.Select(done => done.ElementId).Order(StringComparer.Ordinal));
        spec.WhenCompleted("after").ThenEnds();
    }

    [Fact]
    public void What_does_not_go_together_is_refused_by_name()
    {
        IsRefused(BpmnBuilder.Process().Start().Task("a").Boundary("b", "a", _ => BpmnBuilder.Compensation(null)), "b", "compensation.no_handler");
        IsRefused(BpmnBuilder.Process().Start().End().NewPath().Task("h").Attribute("isForCompensation", "true"), "h", "compensation.not_attached");
        IsRefused(BpmnBuilder.Process().Start().Undo("stop", "nothing").End(), "stop", "compensation.unknown_activity");
        IsRefused(Two.Undo("stop").End().From("release").End("e2"), "release", "node.has_outgoing");
        IsRefused(
            Two.End().Boundary("late", "release", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("e2"), "release", "compensation.handler_boundary");
        const string Awaited = "<compensateEventDefinition />";
        var unawaited = Two.Undo("stop").End().ToXml().Replace(Awaited, "<compensateEventDefinition waitForCompletion=\"false\" />", StringComparison.Ordinal);
        Assert.Contains("compensation.not_awaited", BpmnReader.Read(unawaited).Problems.Select(problem => problem.Code));
    }

    private static void IsRefused(BpmnBuilder process, string elementId, string code)
    {
        var reading = process.Read();
        Assert.Contains((elementId, code), reading.Problems.Select(problem => (problem.ElementId ?? "", problem.Code)));
        Assert.False(reading.IsExecutable);
    }
}

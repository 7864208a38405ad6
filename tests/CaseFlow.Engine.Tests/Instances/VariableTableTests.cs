using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

/// <summary>"Where variables go" in the engine's README, cell by cell: each row of the table, without output mappings and with them.</summary>
public sealed class VariableTableTests
{
    /// <summary>One step in a sub-process that knows <c>inner</c>, in a process that knows <c>outer</c>.</summary>
    private static InstanceSpec Step(string kind, bool isMapped)
    {
        return InstanceSpec.Given(BpmnBuilder.Process()
                .Start().SubProcess("stage", Draw).Input("=0", "inner").Input("=0", "chosen").Output("=chosen", "chosen").UserTask("after").End("end"))
            .WhenStarted(("outer", 0), ("chosen", 0), ("caseId", "c"));

        void Draw(BpmnBuilder stage)
        {
            stage.Start("begin");
            _ = kind switch
            {
                "user task" => stage.UserTask("step"),
                "job" => stage.ServiceTask("step"),
                "receive task" => stage.ReceiveTask("step", "News"),
                "catch event" => stage.MessageCatch("step", "News"),
                _ => stage.UserTask("host"),
            };
            if (kind == "boundary event")
            {
                stage.End("hostEnd").Boundary("step", "host", draw => draw.Message("News", "=caseId"));
            }

            _ = isMapped ? stage.Output("=inner + outer", "chosen") : stage;
            stage.UserTask("look").End("done");
        }
    }

    private static InstanceSpec WhenItHandsIn(InstanceSpec spec, string kind, params (string Name, object? Value)[] result) => kind switch
    {
        "user task" => spec.WhenCompleted("step", result),
        "job" => spec.WhenJobCompleted("step", result),
        _ => spec.WhenMessage("News", result),
    };

    private static FeelContext VariablesOf(InstanceSpec spec, string element) =>
        spec.Running.Elements.Values.First(visit => visit.ElementId == element).Variables;

    [Theory]
    [InlineData("user task")]
    [InlineData("job")]
    [InlineData("receive task")]
    [InlineData("catch event")]
    [InlineData("boundary event")]
    public void What_a_step_hands_in_goes_to_the_nearest_scope_that_knows_the_name_else_outermost(string kind)
    {
        var spec = WhenItHandsIn(Step(kind, isMapped: false), kind, ("inner", 1), ("outer", 2), ("fresh", 3));

        spec.ThenVariable("outer", 2).ThenVariable("fresh", 3).ThenNoVariable("inner");
        Assert.Equal(Values.Context(("inner", 1), ("chosen", 0)), VariablesOf(spec, "stage"));
    }

    [Theory]
    [InlineData("user task")]
    [InlineData("job")]
    [InlineData("receive task")]
    [InlineData("catch event")]
    [InlineData("boundary event")]
    public void With_output_mappings_only_what_they_choose_leaves_a_step(string kind)
    {
        var spec = WhenItHandsIn(Step(kind, isMapped: true), kind, ("inner", 1), ("outer", 2), ("fresh", 3));

        spec.ThenVariable("outer", 0).ThenNoVariable("fresh");
        Assert.Equal(Values.Context(("inner", 0), ("chosen", 3)), VariablesOf(spec, "stage"));
        spec.WhenCompleted("look").ThenVariable("chosen", 3);
    }

    private static InstanceSpec WhenNewsComes(params (string Source, string Target)[] mappings) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .EventSubProcess("news", inner => mappings
                    .Aggregate(
                        inner.StartOn("onNews", draw => draw.Message("News", "=caseId"), interrupting: false),
                        (start, mapping) => start.Output(mapping.Source, mapping.Target))
                    .UserTask("read").End("readEnd")))
            .WhenStarted(("caseId", "c"), ("known", 0), ("chosen", 0))
            .WhenMessage("News", ("known", 5), ("fresh", 6));

    [Fact]
    public void What_starts_an_event_sub_process_is_its_own()
    {
        var spec = WhenNewsComes().ThenVariable("known", 0).ThenNoVariable("fresh");
        Assert.Equal(Values.Context(("known", 5), ("fresh", 6)), VariablesOf(spec, "news"));
    }

    [Fact]
    public void The_mappings_of_its_start_event_go_outwards_but_a_name_that_came_with_the_event_stays_inside() =>
        WhenNewsComes(("=known", "chosen"), ("=known + 1", "known")).ThenVariable("chosen", 5).ThenVariable("known", 0).ThenNoVariable("fresh");

    [Fact]
    public void What_a_sub_process_knows_by_its_inputs_ends_with_it() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().SubProcess("stage", inner => inner.Start("begin").ServiceTask("work").End("done")).Input("=1", "own").UserTask("after").End())
            .WhenStarted()
            .WhenJobCompleted("work", ("own", 2), ("fresh", 3))
            .ThenNoVariable("own").ThenVariable("fresh", 3);

    [Fact]
    public void The_mappings_of_a_sub_process_take_out_what_it_knows() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().SubProcess("stage", inner => inner.Start("begin").ServiceTask("work").End("done"))
                .Input("=1", "own").Output("=own + 1", "result").UserTask("after").End())
            .WhenStarted()
            .WhenJobCompleted("work", ("own", 2))
            .ThenNoVariable("own").ThenVariable("result", 3);

    [Fact]
    public void Of_a_multi_instance_activity_only_the_output_collection_goes_out() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().ServiceTask("ask").Input("=0", "answer").ForEach("=[1, 2]", "item", "answers", "=answer", sequential: true).UserTask("after").End())
            .WhenStarted()
            .WhenJobCompleted("ask", ("answer", 10)).ThenNoVariable("answers")
            .WhenJobCompleted("ask", ("answer", 20))
            .ThenVariable("answers", new object?[] { 10, 20 }).ThenNoVariable("answer").ThenNoVariable("item").ThenNoVariable("loopCounter");

    [Fact]
    public void The_mappings_of_a_multi_instance_activity_go_from_each_run_into_that_run() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().ServiceTask("ask").Output("=answer * item", "product").ForEach("=[1, 2]", "item", "products", "=product", sequential: true)
                .UserTask("after").End())
            .WhenStarted()
            .WhenJobCompleted("ask", ("answer", 10)).WhenJobCompleted("ask", ("answer", 10))
            .ThenVariable("products", new object?[] { 10, 20 }).ThenNoVariable("product");

    [Fact]
    public void Of_an_ad_hoc_sub_process_the_output_collection_goes_out_and_what_its_mappings_choose() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .AdHoc(
                    "choose",
                    inner => inner.NewPath().ServiceTask("visit"),
                    "=count(reports) >= 1",
                    ("outputCollection", "reports"),
                    ("outputElement", "=found"))
                .Output("=count(reports)", "visits").UserTask("after").End())
            .WhenStarted()
            .WhenActivated("choose", "visit").WhenJobCompleted("visit", ("found", 7))
            .ThenVariable("reports", new object?[] { 7 }).ThenVariable("visits", 1).ThenNoVariable("found");

    [Theory]
    [InlineData("false", false, null)]
    [InlineData("true", false, 1)]
    [InlineData("false", true, null)]
    [InlineData("true", true, null)]
    public void A_call_takes_back_nothing_or_all_but_only_what_its_mappings_choose_where_it_has_some(string propagates, bool isMapped, int? found)
    {
        var process = BpmnBuilder.Process().Start().CallActivity("call", "child", ("propagateAllChildVariables", propagates));
        _ = isMapped ? process.Output("=found + 1", "chosen") : process;
        var spec = InstanceSpec.Given(process.UserTask("after").End()).WhenStarted();

        spec.When(new InstanceCommand.CompleteCall(spec.CallAt("call").ChildInstanceId, Values.Context(("found", 1))));

        _ = found is { } value ? spec.ThenVariable("found", value) : spec.ThenNoVariable("found");
        _ = isMapped ? spec.ThenVariable("chosen", 2) : spec.ThenNoVariable("chosen");
    }
}

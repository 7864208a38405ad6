using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class MultiInstanceTests
{
    private static readonly object[] Organisations = ["UN", "EU", "NATO"];

    private static BpmnBuilder Vote(bool sequential = false, string? until = null) => BpmnBuilder.Process()
        .Start().UserTask("vote").ForEach("=organisations", "organisation", "votes", "=verdict", sequential, until).UserTask("after").End();

    [Fact]
    public void Runs_once_for_each_item_and_collects_in_the_order_of_the_items() =>
        InstanceSpec.Given(Vote()).WhenStarted(("organisations", Organisations)).ThenIsAt("vote", "vote", "vote", "vote")
            .WhenCompleted("vote", ("verdict", "first"))
            .WhenCompleted("vote", ("verdict", "second"))
            .WhenCompleted("vote", ("verdict", "third"))
            .ThenIsAt("after")
            .ThenVariable("votes", Values.List("first", "second", "third"))
            .ThenNoVariable("verdict")
            .ThenNoVariable("loopCounter");

    [Fact]
    public void Each_run_sees_its_item_and_its_number()
    {
        var spec = InstanceSpec.Given(Vote()).WhenStarted(("organisations", Organisations));
        var seen = spec.Last.OfType<InstanceEvent.TaskOpened>().Select(opened => opened.Variables);
        Assert.Equal(
            [
                Values.Context(("loopCounter", 1), ("organisation", "UN")),
                Values.Context(("loopCounter", 2), ("organisation", "EU")),
                Values.Context(("loopCounter", 3), ("organisation", "NATO")),
            ],
            seen);
    }

    [Fact]
    public void Sequential_runs_follow_each_other() =>
        InstanceSpec.Given(Vote(sequential: true)).WhenStarted(("organisations", Organisations)).ThenIsAt("vote", "vote")
            .WhenCompleted("vote", ("verdict", 1)).ThenIsAt("vote", "vote")
            .WhenCompleted("vote", ("verdict", 2)).WhenCompleted("vote", ("verdict", 3))
            .ThenVariable("votes", Values.List(1, 2, 3));

    [Fact]
    public void A_quorum_terminates_the_rest_and_leaves_open_slots_null() =>
        InstanceSpec.Given(Vote(until: "=count(votes[item = \"yes\"]) >= 2")).WhenStarted(("organisations", Organisations))
            .WhenCompleted("vote", ("verdict", "yes"))
            .WhenCompleted("vote", ("verdict", "yes"))
            .Then<InstanceEvent.TaskCancelled>()
            .ThenIsAt("after")
            .ThenVariable("votes", Values.List("yes", "yes", null));

    [Fact]
    public void The_completion_condition_knows_the_numbers() =>
        InstanceSpec.Given(Vote(
                sequential: true,
                until: "=numberOfInstances = 3 and numberOfActiveInstances = 0 and numberOfTerminatedInstances = 0 and numberOfCompletedInstances = 2"))
            .WhenStarted(("organisations", Organisations))
            .WhenCompleted("vote", ("verdict", 1)).ThenIsAt("vote", "vote")
            .WhenCompleted("vote", ("verdict", 2)).ThenIsAt("after")
            .ThenVariable("votes", Values.List(1, 2, null));

    [Fact]
    public void An_empty_list_is_done_at_once() =>
        InstanceSpec.Given(Vote()).WhenStarted(("organisations", Values.List()))
            .ThenIsAt("after")
            .ThenVariable("votes", Values.List());

    [Fact]
    public void What_is_no_list_is_an_incident() =>
        InstanceSpec.Given(Vote()).WhenStarted(("organisations", "UN"))
            .ThenIncident("vote", "multi_instance.no_list");

    [Fact]
    public void An_event_on_the_border_ends_all_runs_and_drops_their_outputs() =>
        InstanceSpec.Given(Vote().Boundary("late", "vote", _ => BpmnBuilder.Timer("timeDuration", "P10D")).End("endLate"))
            .WhenStarted(("organisations", Organisations))
            .WhenCompleted("vote", ("verdict", "yes"))
            .WhenTimePasses(TimeSpan.FromDays(10))
            .Then<InstanceEvent.TaskCancelled>(2)
            .ThenEnds()
            .ThenNoVariable("votes");

    [Fact]
    public void A_stage_for_each_item_keeps_its_variables_apart() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start()
                .SubProcess("measure", inner => inner.Start("begin").ScriptTask("rate", "=item * 10", "score").End("rated"))
                .ForEach("=[1, 2, 3]", "item", "scores", "=score")
                .End())
            .WhenStarted()
            .ThenEnds()
            .ThenVariable("scores", Values.List(10, 20, 30))
            .ThenNoVariable("score");

    [Fact]
    public void Mappings_apply_to_each_run() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().ServiceTask("ask").Input("=\"DIR@\" + organisation", "group").Output("=answer.text", "text")
                .ForEach("=organisations", "organisation", "texts", "=text").End())
            .WhenStarted(("organisations", Organisations))
            .WhenJobCompleted("ask", ("answer", Values.Context(("text", "a"))))
            .WhenJobCompleted("ask", ("answer", Values.Context(("text", "b"))))
            .WhenJobCompleted("ask", ("answer", Values.Context(("text", "c"))))
            .ThenVariable("texts", Values.List("a", "b", "c"));

    [Fact]
    public void A_completion_condition_that_is_null_is_an_incident_of_its_run() =>
        InstanceSpec.Given(Vote(until: "=quorum > 1")).WhenStarted(("organisations", Organisations))
            .WhenCompleted("vote", ("verdict", 1))
            .ThenIncident("vote", "condition.not_boolean")
            .WhenRetried(("quorum", 1))
            .ThenIsAt("vote", "vote", "vote");
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Patterns;

/// <summary>The same activity several times.</summary>
public sealed class InstancePatternTests
{
    [Fact, Trait("ControlFlowPattern", "12")]
    public void Without_synchronization() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("again").ScriptTask("count", "=n - 1", "n").And("fork").UserTask("a").End("done")
                .From("fork").Xor("more").If("n > 0").To("again").From("more").Otherwise().UserTask("after").End())
            .WhenStarted(("n", 3)).ThenIsAt("a", "a", "a", "after")
            .WhenCompleted("after").ThenIsAt("a", "a", "a");

    [Fact, Trait("ControlFlowPattern", "13")]
    public void With_a_priori_design_time_knowledge() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[\"UN\", \"EU\", \"NATO\"]").UserTask("after").End())
            .WhenStarted().WhenCompleted("a").WhenCompleted("a").ThenIsAt("a", "a").WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "14")]
    public void With_a_priori_run_time_knowledge() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=asked").UserTask("after").End())
            .WhenStarted(("asked", Values.List("UN", "AU"))).WhenCompleted("a").ThenIsAt("a", "a").WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "15")]
    public void Without_a_priori_run_time_knowledge() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().AdHoc("work", inner => inner.UserTask("a")).UserTask("after").End())
            .WhenStarted().WhenActivated("work", "a").WhenActivated("work", "a").WhenCompleted("a")
            .WhenActivated("work", "a").WhenCompleted("a").WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "34")]
    public void Static_partial_join_where_two_of_three_go_on_and_the_third_still_counts_for_itself() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .SubProcess("each", inner => inner.Start("s").UserTask("a").Xor("enough")
                    .If("count(answers[item != null]) = 1").EscalationEnd("two", "two").From("enough").Otherwise().End("e"))
                .ForEach("=[1, 2, 3]", "organisation", "answers", "=organisation").End()
                .Boundary("goes-on", "each", draw => draw.Escalation("two"), interrupting: false).UserTask("after").End("e2"))
            .WhenStarted().WhenCompleted("a").Then<InstanceEvent.EscalationThrown>(0)
            .WhenCompleted("a").ThenIsAt("each", "each", "a", "after")
            .WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "35")]
    public void Cancelling_partial_join_where_two_of_three_end_the_third() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2, 3]", until: "=numberOfCompletedInstances = 2").UserTask("after").End())
            .WhenStarted().WhenCompleted("a").WhenCompleted("a").Then<InstanceEvent.TaskCancelled>().ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "36")]
    public void Dynamic_partial_join_where_neither_how_many_there_are_nor_how_many_are_enough_is_known_before() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .AdHoc("ask", inner => inner.UserTask("a"), "=count(answers) >= enough", ("outputCollection", "answers"), ("outputElement", "=1"))
                .UserTask("after").End())
            .WhenStarted(("enough", 3)).WhenActivated("ask", "a", "a", "a").WhenCompleted("a").WhenActivated("ask", "a")
            .WhenSet(("enough", 2)).WhenCompleted("a").Then<InstanceEvent.TaskCancelled>(2).ThenIsAt("after");
}

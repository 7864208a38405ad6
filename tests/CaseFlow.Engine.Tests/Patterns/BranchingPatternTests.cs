using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Patterns;

/// <summary>Where paths divide and come together again. Numbers and names are those of Russell and others, 2006; see <c>tests/PATTERNS.md</c>.</summary>
public sealed class BranchingPatternTests
{
    [Fact, Trait("ControlFlowPattern", "1"), Trait("ResourcePattern", "19")]
    public void Sequence() => Given(BpmnBuilder.Process().Start().UserTask("a").UserTask("b").End())
        .WhenStarted().ThenIsAt("a").WhenCompleted("a").ThenIsAt("b").WhenCompleted("b").ThenEnds();

    [Fact, Trait("ControlFlowPattern", "2"), Trait("ControlFlowPattern", "3")]
    public void Parallel_split_and_synchronization() =>
        Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").And("join").UserTask("after").End().From("fork").UserTask("b").To("join"))
            .WhenStarted().ThenIsAt("a", "b").WhenCompleted("b").ThenIsAt("a").WhenCompleted("a").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "4"), Trait("ControlFlowPattern", "5")]
    public void Exclusive_choice_and_simple_merge() =>
        Given(BpmnBuilder.Process().Start().Xor("which").If("way = 1").UserTask("a").Xor("merge").UserTask("after").End()
                .From("which").Otherwise().UserTask("b").To("merge"))
            .WhenStarted(("way", 2)).ThenIsAt("b").WhenCompleted("b").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "6"), Trait("ControlFlowPattern", "7")]
    public void Multi_choice_and_structured_synchronizing_merge() =>
        Given(BpmnBuilder.Process().Start().Or("which").If("list contains(ways, 1)").UserTask("a").Or("join").UserTask("after").End()
                .From("which").If("list contains(ways, 2)").UserTask("b").To("join").From("which").Otherwise().UserTask("c").To("join"))
            .WhenStarted(("ways", Values.List(1, 2))).ThenIsAt("a", "b").WhenCompleted("a").ThenIsAt("b").WhenCompleted("b").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "8")]
    public void Multi_merge() =>
        Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").Xor("merge").UserTask("after").End().From("fork").UserTask("b").To("merge"))
            .WhenStarted().WhenCompleted("a").ThenIsAt("b", "after").WhenCompleted("b").ThenIsAt("after", "after");

    [Fact, Trait("ControlFlowPattern", "9"), Trait("ControlFlowPattern", "28")]
    public void Structured_and_blocking_discriminator_where_the_first_of_several_goes_on_and_the_next_round_waits_for_the_rest() =>
        Given(Round(1).UserTask("after").End("e2"))
            .WhenStarted().WhenCompleted("b").ThenIsAt("round", "a", "c", "after")
            .WhenCompleted("a").ThenIsAt("round", "c", "after")
            .WhenCompleted("c").ThenIsAt("round", "a", "b", "c", "after");

    [Fact, Trait("ControlFlowPattern", "29")]
    public void Cancelling_discriminator_where_the_first_of_several_ends_the_others() =>
        Given(BpmnBuilder.Process().Start().SubProcess("round", inner => inner
                .Start("s").And("fork").UserTask("a").Xor("first").Terminate("e").From("fork").UserTask("b").To("first"))
            .UserTask("after").End())
            .WhenStarted().WhenCompleted("b").Then<InstanceEvent.TaskCancelled>().ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "30"), Trait("ControlFlowPattern", "31")]
    public void Structured_and_blocking_partial_join_where_two_of_three_go_on_and_the_next_round_waits_for_the_third() =>
        Given(Round(2).UserTask("after").End("e2"))
            .WhenStarted().WhenCompleted("b").ThenIsAt("round", "a", "c")
            .WhenCompleted("a").ThenIsAt("round", "c", "after")
            .WhenCompleted("c").ThenIsAt("round", "a", "b", "c", "after");

    [Fact, Trait("ControlFlowPattern", "32")]
    public void Cancelling_partial_join_where_two_of_three_end_the_third() =>
        Given(BpmnBuilder.Process().Start().SubProcess("round", inner => Counted(inner, 2).Terminate("e")).Input("=0", "done").UserTask("after").End())
            .WhenStarted().WhenCompleted("a").ThenIsAt("round", "b", "c")
            .WhenCompleted("c").Then<InstanceEvent.TaskCancelled>().ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "33")]
    public void Generalised_and_join_where_tokens_are_counted_flow_by_flow() =>
        Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").Xor("twice").And("join").UserTask("after").End()
                .From("fork").UserTask("b").To("twice").From("fork").UserTask("c").To("join"))
            .WhenStarted().WhenCompleted("a").WhenCompleted("b").ThenIsAt("c").WhenCompleted("c").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "37")]
    public void Local_synchronizing_merge_where_the_join_knows_from_its_surroundings_how_many_come() =>
        Given(BpmnBuilder.Process().Start().Xor("which").If("many").And("fork").UserTask("a").Or("join").UserTask("after").End()
                .From("fork").UserTask("b").To("join").From("which").Otherwise().UserTask("c").To("join"))
            .WhenStarted(("many", false)).ThenIsAt("c").WhenCompleted("c").ThenIsAt("after");

    [Fact, Trait("ControlFlowPattern", "38")]
    public void General_synchronizing_merge_where_a_token_may_still_come_round_a_loop() =>
        Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").Or("join").UserTask("after").End()
                .From("fork").Xor("back").UserTask("b").Xor("again").If("more").To("back").From("again").Otherwise().To("join"))
            .WhenStarted(("more", true)).WhenCompleted("a").ThenIsAt("b")
            .WhenCompleted("b").ThenIsAt("b")
            .WhenCompleted("b", ("more", false)).ThenIsAt("after");

    private static InstanceSpec Given(BpmnBuilder process) => InstanceSpec.Given(process);

    /// <summary>Rounds of three tasks; when so many of them are done, something goes on beside the round. Goes on from there.</summary>
    private static BpmnBuilder Round(int enough) =>
        BpmnBuilder.Process().Start().Xor("again")
            .SubProcess("round", inner => Counted(inner, enough, isExact: true).EscalationEnd("e", "enough")).Input("=0", "done").To("again")
            .Boundary("goes-on", "round", draw => draw.Escalation("enough"), interrupting: false);

    /// <summary>Three tasks that are counted; goes on where the count is reached.</summary>
    private static BpmnBuilder Counted(BpmnBuilder inner, int enough, bool isExact = false) => inner
        .Start("s").And("fork").UserTask("a").Xor("merge").ScriptTask("count", "=done + 1", "done").Xor("enough")
        .Otherwise().End("more").From("fork").UserTask("b").To("merge").From("fork").UserTask("c").To("merge")
        .From("enough").If(isExact ? $"done = {enough}" : $"done >= {enough}");
}

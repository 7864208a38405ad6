using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

/// <summary>How variables are mapped; <see cref="VariableTableTests"/> has where they go.</summary>
public sealed class VariableTests
{
    private static InstanceSpec Work(Func<BpmnBuilder, BpmnBuilder> map) =>
        InstanceSpec.Given(map(BpmnBuilder.Process().Start().ServiceTask("work")).UserTask("after").End()).WhenStarted(("known", 0));

    [Fact]
    public void A_result_without_mappings_goes_to_where_the_name_is_known_else_outermost() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().SubProcess("stage", inner => inner.Start("begin").ServiceTask("work").UserTask("look").End("endWork")).Input("=1", "ofStage").End())
            .WhenStarted(("known", 0))
            .WhenJobCompleted("work", ("known", 1), ("ofStage", 2), ("fresh", 3))
            .ThenVariable("known", 1).ThenVariable("fresh", 3).ThenNoVariable("ofStage");

    [Fact]
    public void A_result_of_a_name_that_was_an_input_stays_in_the_element() =>
        Work(task => task.Input("=known", "known")).WhenJobCompleted("work", ("known", 5)).ThenVariable("known", 0);

    [Fact]
    public void With_output_mappings_only_what_they_choose_goes_out() =>
        Work(task => task.Output("=a + 1", "known")).WhenJobCompleted("work", ("a", 5), ("b", 6))
            .ThenVariable("known", 6).ThenNoVariable("a").ThenNoVariable("b");

    [Fact]
    public void Of_two_outputs_to_one_target_the_later_counts() =>
        Work(task => task.Output("=1", "known").Output("=known + 1", "known")).WhenJobCompleted("work").ThenVariable("known", 2);

    [Fact]
    public void A_path_changes_one_member_and_leaves_the_others() =>
        Work(task => task.Output("=1", "review.legal.verdict").Output("=2", "review.gender")).WhenJobCompleted("work")
            .ThenVariable("review", Values.Context(("legal", Values.Context(("verdict", 1))), ("gender", 2)));

    [Fact]
    public void A_path_replaces_what_is_no_context() =>
        Work(task => task.Output("=1", "known.member")).WhenJobCompleted("work").ThenVariable("known", Values.Context(("member", 1)));

    [Fact]
    public void An_output_of_a_field_that_was_left_out_is_null() =>
        Work(task => task.Output("=comment", "comment")).WhenJobCompleted("work").ThenVariable("comment", null);

    [Fact]
    public void An_input_sees_the_inputs_before_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("work").Input("=1", "a").Input("=a + 1", "b.c").End())
            .WhenStarted()
            .Then<InstanceEvent.JobCreated>(job => Assert.Equal(Values.Context(("a", 1), ("b", Values.Context(("c", 2)))), job.Variables));

    [Fact]
    public void A_correction_sets_one_scope() =>
        Work(task => task)
            .When(new InstanceCommand.SetVariables(Values.Context(("known", 7)))).ThenVariable("known", 7)
            .When(new InstanceCommand.SetVariables(Values.Context(("known", 8)), new ElementInstanceId(Guid.Empty)))
            .ThenRejected(InstanceRejections.NoSuchScope);
}

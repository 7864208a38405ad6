using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class ParallelGatewayTests
{
    private static BpmnBuilder Checks() => BpmnBuilder.Process()
        .Start().And("fork").UserTask("legal").And("join").UserTask("decide").End()
        .From("fork").UserTask("gender").To("join")
        .From("fork").UserTask("budget").To("join");

    [Fact]
    public void Takes_all_flows_and_waits_for_all() =>
        InstanceSpec.Given(Checks())
            .WhenStarted().ThenTakes("start-fork", "fork-legal", "fork-gender", "fork-budget")
            .WhenCompleted("budget").ThenIsAt("legal", "gender")
            .WhenCompleted("legal").ThenIsAt("gender")
            .WhenCompleted("gender").ThenIsAt("decide")
            .WhenCompleted("decide").ThenEnds();

    [Fact]
    public void Two_tokens_on_one_flow_do_not_stand_for_one_on_each() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").Xor("merge").And("join").UserTask("after").End()
                .From("fork").UserTask("b").To("merge")
                .From("fork").UserTask("c").To("join"))
            .WhenStarted()
            .WhenCompleted("a").WhenCompleted("b").ThenIsAt("c")
            .WhenCompleted("c").ThenIsAt("after");

    [Fact]
    public void Does_not_end_a_scope_in_which_a_token_waits() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().Xor("choice").If("one").UserTask("a").And("join").End()
                .From("choice").Otherwise().UserTask("b").To("join"))
            .WhenStarted(("one", true))
            .WhenCompleted("a").ThenIsAt();
}

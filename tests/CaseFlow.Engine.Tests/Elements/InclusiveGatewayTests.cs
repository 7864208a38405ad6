using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class InclusiveGatewayTests
{
    private static BpmnBuilder Checks() => BpmnBuilder.Process()
        .Start().Or("fork").If("legal").UserTask("askLegal").Or("join").UserTask("decide").End()
        .From("fork").If("budget").UserTask("askBudget").To("join")
        .From("fork").Otherwise().UserTask("askNobody").To("join");

    [Fact]
    public void Takes_each_flow_whose_condition_holds_and_joins_just_those() =>
        InstanceSpec.Given(Checks())
            .WhenStarted(("legal", true), ("budget", true)).ThenTakes("start-fork", "fork-askLegal", "fork-askBudget")
            .WhenCompleted("askLegal").ThenIsAt("askBudget")
            .WhenCompleted("askBudget").ThenIsAt("decide");

    [Fact]
    public void Goes_on_at_once_when_no_other_token_can_come() =>
        InstanceSpec.Given(Checks())
            .WhenStarted(("legal", true), ("budget", false))
            .WhenCompleted("askLegal").ThenIsAt("decide");

    [Fact]
    public void Takes_the_default_flow_when_no_condition_holds() =>
        InstanceSpec.Given(Checks())
            .WhenStarted(("legal", false), ("budget", false)).ThenIsAt("askNobody")
            .WhenCompleted("askNobody").ThenIsAt("decide");

    [Fact]
    public void Waits_for_a_token_that_may_come_from_a_boundary_event() =>
        InstanceSpec.Given(Checks()
                .Boundary("late", "askBudget", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).UserTask("estimate").To("join"))
            .WhenStarted(("legal", true), ("budget", true))
            .WhenCompleted("askLegal").ThenIsAt("askBudget")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("estimate")
            .WhenCompleted("estimate").ThenIsAt("decide");

    [Fact]
    public void Does_not_wait_for_a_token_that_went_another_way() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").Or("join").UserTask("after").End()
                .From("fork").UserTask("b").Xor("choice").If("comes").To("join")
                .From("choice").Otherwise().UserTask("away").End("elsewhere"))
            .WhenStarted()
            .WhenCompleted("a").ThenIsAt("b")
            .WhenCompleted("b", ("comes", false)).ThenIsAt("after", "away");

    [Fact]
    public void Does_not_wait_for_itself_in_a_loop() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().Or("merge").UserTask("draft").Xor("good").If("good").End()
                .From("good").Otherwise().To("merge"))
            .WhenStarted().ThenIsAt("draft")
            .WhenCompleted("draft", ("good", false)).ThenIsAt("draft")
            .WhenCompleted("draft", ("good", true)).ThenEnds();
}

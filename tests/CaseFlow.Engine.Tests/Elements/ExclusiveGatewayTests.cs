using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class ExclusiveGatewayTests
{
    private static BpmnBuilder Triage() => BpmnBuilder.Process("triage")
        .Start().UserTask("assess").Xor("risk")
            .If("risk = \"high\"").UserTask("escalate").End("escalated")
        .From("risk").If("risk = \"medium\"").End("watched")
        .From("risk").Otherwise().End("filed");

    [Fact]
    public void Takes_the_first_flow_whose_condition_holds() =>
        InstanceSpec.Given(Triage()).WhenStarted()
            .WhenCompleted("assess", ("risk", "high"))
            .ThenTakes("assess-risk", "risk-escalate")
            .ThenIsAt("escalate");

    [Fact]
    public void Takes_the_default_flow_when_no_condition_holds() =>
        InstanceSpec.Given(Triage()).WhenStarted()
            .WhenCompleted("assess", ("risk", "low"))
            .ThenTakes("assess-risk", "risk-filed")
            .ThenEnds();

    [Fact]
    public void A_condition_that_is_null_is_an_incident_and_not_a_no() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("risk").If("score > 5").End("high").From("risk").Otherwise().End("low"))
            .WhenStarted()
            .ThenIncident("risk", "condition.not_boolean")
            .WhenRetried(("score", 6))
            .ThenTakes("risk-high")
            .ThenEnds();

    [Fact]
    public void No_flow_to_take_is_an_incident_that_waits_for_a_correction() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Xor("risk").If("risk = 1").End("one").From("risk").If("risk = 2").End("two"))
            .WhenStarted(("risk", 3))
            .ThenIncident("risk", "gateway.no_flow")
            .WhenRetried()
            .ThenIncident("risk", "gateway.no_flow")
            .WhenRetried(("risk", 2))
            .ThenTakes("risk-two")
            .ThenEnds();

    [Fact]
    public void Lets_every_token_through_when_it_merges() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").Xor("merge").UserTask("after").End()
                .From("fork").UserTask("b").To("merge"))
            .WhenStarted()
            .WhenCompleted("a").ThenIsAt("b", "after")
            .WhenCompleted("b").ThenIsAt("after", "after");

    [Fact]
    public void Leads_back_as_often_as_its_condition_holds() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("draft").Xor("good").If("good").End().From("good").Otherwise().To("draft"))
            .WhenStarted()
            .WhenCompleted("draft", ("good", false)).ThenIsAt("draft")
            .WhenCompleted("draft", ("good", false)).ThenIsAt("draft")
            .WhenCompleted("draft", ("good", true)).ThenEnds();
}

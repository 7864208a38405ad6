using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Events;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class BusinessRuleTaskTests
{
    [Fact]
    public void Sets_the_result_and_remembers_which_rules_matched_and_what_they_went_by() =>
        DecisionSpecimen.Run()
            .Then<InstanceEvent.DecisionEvaluated>(evaluated =>
            {
                Assert.Equal("variant", evaluated.DecisionId);
                var rule = Assert.Single(evaluated.Rules);
                Assert.Equal(("variant", "rule-rapid"), (rule.DecisionId, rule.RuleId));
                Assert.Equal("{imminent: \"yes\"} {variant: \"rapid\"}", $"{rule.Inputs} {rule.Outputs}");
            })
            .ThenEnds()
            .ThenVariable("variant", "rapid");

    [Fact]
    public void A_decision_that_is_not_deployed_is_an_incident() =>
        DecisionSpecimen.Spec(BpmnBuilder.Process().Start().BusinessRuleTask("choose", "phase", "phase").End())
            .WhenStarted().ThenIncident("choose", "decision.not_found");

    [Fact]
    public void The_decision_may_be_named_by_an_expression() =>
        DecisionSpecimen.Spec(BpmnBuilder.Process().Start().BusinessRuleTask("choose", "=table", "result").End())
            .WhenStarted(("table", "variant"), ("imminent", "no")).ThenEnds().ThenVariable("result", "standard");
}

using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class IntermediateCatchEventTests
{
    [Fact]
    public void A_message_brings_its_variables() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageCatch("answer", "Authorised").End())
            .WhenStarted(("caseId", "c1"))
            .Then<InstanceEvent.MessageSubscriptionOpened>(open => Assert.Equal(("Authorised", "c1"), (open.MessageName, open.CorrelationKey)))
            .WhenMessage("Authorised", ("reference", "S/RES/1973"))
            .ThenEnds()
            .ThenVariable("reference", "S/RES/1973");

    [Fact]
    public void Output_mappings_choose_from_what_a_message_brings() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageCatch("answer", "Authorised").Output("=reference", "mandate.reference").End())
            .WhenStarted(("caseId", "c1"), ("mandate", Values.Context(("until", "2011-10-31"))))
            .WhenMessage("Authorised", ("reference", "S/RES/1973"), ("noise", 1))
            .ThenVariable("mandate", Values.Context(("until", "2011-10-31"), ("reference", "S/RES/1973")))
            .ThenNoVariable("noise");

    [Fact]
    public void The_same_message_comes_once()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().MessageCatch("answer", "Authorised").UserTask("after").End())
            .WhenStarted(("caseId", "c1"));
        var command = new InstanceCommand.CorrelateMessage(spec.Running.Subscriptions.Keys.Single(), Guid.Empty, Values.Context());
        spec.When(command).ThenIsAt("after").When(command).ThenNothing();
    }

    [Fact]
    public void A_key_that_is_unknown_is_an_incident() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageCatch("answer", "Authorised").End())
            .WhenStarted().ThenIncident("answer", "expression.failed")
            .WhenRetried(("caseId", "c1")).ThenNoIncident().ThenIsAt("answer");

    [Fact]
    public void A_timer_lets_the_token_go_on_when_its_time_has_come() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().TimerCatch("wait", "PT1H").End())
            .WhenStarted()
            .WhenTimePasses(TimeSpan.FromMinutes(59)).ThenIsAt("wait")
            .WhenTimePasses(TimeSpan.FromMinutes(1)).ThenEnds();
}

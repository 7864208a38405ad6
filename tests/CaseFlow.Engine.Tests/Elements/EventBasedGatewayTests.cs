using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class EventBasedGatewayTests
{
    private static BpmnBuilder Watch() => BpmnBuilder.Process()
        .Start().EventGateway("wait").MessageCatch("authorised", "Authorised").End("act")
        .From("wait").TimerCatch("tooLate", "PT72H").End("lapse");

    [Fact]
    public void The_first_event_decides_and_the_others_are_given_up() =>
        InstanceSpec.Given(Watch()).WhenStarted(("caseId", "c1"))
            .WhenMessage("Authorised", ("by", "SC"))
            .ThenTakes("wait-authorised", "authorised-act")
            .Then<InstanceEvent.TimerCancelled>()
            .ThenEnds()
            .ThenVariable("by", "SC");

    [Fact]
    public void A_timer_closes_the_subscriptions() =>
        InstanceSpec.Given(Watch()).WhenStarted(("caseId", "c1"))
            .WhenTimePasses(TimeSpan.FromHours(72))
            .ThenTakes("wait-tooLate", "tooLate-lapse")
            .Then<InstanceEvent.MessageSubscriptionClosed>()
            .ThenEnds();

    [Fact]
    public void Does_not_wait_for_half_of_its_events_when_one_cannot_be_waited_for() =>
        InstanceSpec.Given(Watch()).WhenStarted()
            .ThenIncident("wait", "expression.failed")
            .Then<InstanceEvent.TimerScheduled>(0)
            .WhenRetried(("caseId", "c1"))
            .Then<InstanceEvent.TimerScheduled>()
            .ThenNoIncident();
}

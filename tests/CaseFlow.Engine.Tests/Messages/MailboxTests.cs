using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Messages;

public sealed class MailboxTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly List<MailboxEvent> _all = [];
    private DateTimeOffset _now = InstanceSpec.Begin;
    private Mailbox _state = Mailbox.Empty;
    private Rejection? _rejection;

    [Fact]
    public void A_message_goes_to_who_waits_for_its_name_and_key()
    {
        Send(Wait(1, "Authorised", "c1"), Wait(2, "Authorised", "c2"), Wait(3, "Refused", "c1"), Publish(9, "Authorised", "c1"));
        Assert.Equal([1], Delivered());
    }

    [Fact]
    public void A_signal_goes_to_all_who_listen_when_it_comes_but_not_back_to_who_threw_it_and_is_not_kept()
    {
        Send(Listen(1, "alarm"), Listen(2, "alarm"), Listen(3, "other"), Listen(4, "alarm"), new MailboxCommand.EndListening(new SubscriptionId(Id(4))));
        Send(new MailboxCommand.Broadcast("alarm", Values.Context(), new InstanceId(Id(2))), Listen(5, "alarm"));
        Assert.Equal([new InstanceId(Id(1))], Assert.Single(_all.OfType<MailboxEvent.Broadcast>()).Receivers);
    }

    [Fact, Trait("ControlFlowPattern", "24")]
    public void A_message_that_comes_first_waits_for_its_subscription()
    {
        Send(Publish(9, "Authorised", "c1", Hour), Wait(1, "Authorised", "c1"));
        Assert.Equal([1], Delivered());
    }

    [Fact]
    public void A_message_whose_time_has_passed_is_not_delivered()
    {
        Send(Publish(9, "Authorised", "c1", Hour));
        _now += Hour;
        Send(Wait(1, "Authorised", "c1"));
        Assert.Empty(Delivered());
        Assert.Single(_all.OfType<MailboxEvent.Expired>());
    }

    [Fact]
    public void A_message_goes_once_to_each_process()
    {
        Send(Wait(1, "Signal", "c1", "a"), Wait(2, "Signal", "c1", "a"), Wait(3, "Signal", "c1", "b"));
        Send(Publish(9, "Signal", "c1", Hour), Wait(4, "Signal", "c1", "a"));
        Assert.Equal([1, 3], Delivered());
    }

    [Fact]
    public void Who_stopped_waiting_gets_nothing()
    {
        Send(Wait(1, "Signal", "c1"), new MailboxCommand.Unsubscribe(Subscription(1)), new MailboxCommand.Unsubscribe(Subscription(1)));
        Send(Publish(9, "Signal", "c1", Hour));
        Assert.Empty(Delivered());
        Assert.Single(_all.OfType<MailboxEvent.Unsubscribed>());
    }

    [Fact]
    public void The_same_message_is_taken_in_once()
    {
        Send(Wait(1, "Signal", "c1"), Publish(9, "Signal", "c1", Hour), Publish(9, "Signal", "c1", Hour));
        Assert.Equal([1], Delivered());
    }

    [Fact]
    public void A_message_without_time_to_live_that_nobody_waits_for_is_refused()
    {
        Send(Publish(9, "Signal", "c1"));
        Assert.Equal(MailboxDecider.NobodyWaits, _rejection);
    }

    [Fact]
    public void A_message_finds_those_that_go_on_first_and_else_a_suspended_one_that_holds_it_for_its_time()
    {
        Send(Wait(1, "Signal", "c1", "a"), Wait(2, "Signal", "c1", "b"), new MailboxCommand.Suspend(new InstanceId(Id(1))), Wait(3, "Signal", "c1", "a"));
        Send(Publish(9, "Signal", "c1", Hour));
        Assert.Equal([2, 3], Delivered());

        Send(new MailboxCommand.Unsubscribe(Subscription(3)), Publish(10, "Signal", "c1", Hour));
        Assert.Equal([2, 3, 2, 1], Delivered());
        Assert.Equal(_now + Hour, _all.OfType<MailboxEvent.Delivered>().Last().ExpiresAt);

        Send(new MailboxCommand.Resume(new InstanceId(Id(1))), Publish(11, "Signal", "c1", Hour));
        Assert.Null(_all.OfType<MailboxEvent.Delivered>().Single(delivered => delivered is { Message.Id: var id, ProcessId: "a" } && id == Id(11)).ExpiresAt);
    }

    [Fact]
    public void A_message_without_time_to_live_passes_a_suspended_one_by_and_is_refused_where_no_other_waits()
    {
        Send(Wait(1, "Signal", "c1", "a"), new MailboxCommand.Suspend(new InstanceId(Id(1))), Publish(9, "Signal", "c1"));
        Assert.Equal(MailboxDecider.ReceiverSuspended, _rejection);

        Send(Wait(2, "Signal", "c1", "b"), Publish(10, "Signal", "c1"));
        Assert.Equal([2], Delivered());
    }

    [Fact]
    public void A_message_that_did_not_reach_its_instance_goes_to_another_of_the_process_within_its_time()
    {
        Send(Wait(1, "Signal", "c1", "a"), Publish(9, "Signal", "c1", Hour), new MailboxCommand.Unsubscribe(Subscription(1)));
        Send(Wait(2, "Signal", "c1", "a"), new MailboxCommand.Return(Id(9), "a"), new MailboxCommand.Return(Id(9), "b"));
        Assert.Equal([1, 2], Delivered());

        _now += Hour;
        Send(new MailboxCommand.Return(Id(9), "a"));
        Assert.Equal([1, 2], Delivered());
    }

    [Fact]
    public void A_message_that_nobody_waits_for_any_more_is_kept_for_whoever_will()
    {
        Send(Wait(1, "Signal", "c1", "a"), Publish(9, "Signal", "c1", Hour), new MailboxCommand.Unsubscribe(Subscription(1)));
        Send(new MailboxCommand.Return(Id(9), "a"), Wait(2, "Signal", "c1", "a"));
        Assert.Equal([1, 2], Delivered());
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static SubscriptionId Subscription(int number) => new(Id(number));

    private static MailboxCommand.Subscribe Wait(int number, string name, string key, string process = "p") =>
        new(new MailboxSubscription(Subscription(number), new InstanceId(Id(number)), process, name, key));

    private static MailboxCommand.Publish Publish(int number, string name, string key, TimeSpan timeToLive = default) =>
        new(new MailboxMessage(Id(number), name, key, Values.Context(("x", 1))), timeToLive);

    private IEnumerable<int> Delivered() =>
        _all.OfType<MailboxEvent.Delivered>().Select(delivered => BitConverter.ToInt32(delivered.SubscriptionId.Value.ToByteArray()));

    private static MailboxCommand.Listen Listen(int instance, string signal) =>
        new(new SignalListener(new SubscriptionId(Id(instance)), new InstanceId(Id(instance)), signal));

    private void Send(params ReadOnlySpan<MailboxCommand> commands)
    {
        foreach (var command in commands)
        {
            var context = new DecisionContext(_now, Actor.System, ImmutableSortedSet<string>.Empty, () => Id(0), () => 0.5);
            var decision = MailboxDecider.Decide(command, _state, context);
            _rejection = decision.IsRejected ? decision.Rejection : null;
            _all.AddRange(decision.IsRejected ? [] : decision.Events);
            _state = _all.Select(WriteAndRead).Aggregate(Mailbox.Empty, Mailbox.Evolve);
        }
    }

    private static MailboxEvent WriteAndRead(MailboxEvent happened)
    {
        var text = JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Options);
        return (MailboxEvent)JsonSerializer.Deserialize(text, happened.GetType(), EventJson.Options)!;
    }
}

using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Makes a signal part of a confirmed cluster. Repeating it changes nothing. Only CaseFlow's own outbox sends it.</summary>
[AllowedRoles]
public sealed record JoinCluster(Guid SignalId, Guid ClusterId) : ICommand<Outcome<SignalReceipt>>
{
    public sealed class Validator : AbstractValidator<JoinCluster>
    {
        public Validator()
        {
            RuleFor(command => command.SignalId).NotEmpty();
            RuleFor(command => command.ClusterId).NotEmpty();
        }
    }

    internal sealed class Handler(KnownSignals signals) : ICommandHandler<JoinCluster, Outcome<SignalReceipt>>
    {
        public ValueTask<Outcome<SignalReceipt>> Handle(JoinCluster command, CancellationToken cancellation) =>
            signals.SendAsync(command.SignalId, new SignalCommand.JoinCluster(new ClusterId(command.ClusterId)), cancellation);
    }
}

/// <summary>The members of a confirmed cluster, partitions of their own, join it by the outbox.</summary>
internal sealed class OrderJoiningWhenClusterConfirmed(Outbox outbox) : IReaction<ClusterEvent.Confirmed>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<ClusterEvent.Confirmed> recorded, CancellationToken cancellation)
    {
        foreach (var member in recorded.Event.Members)
        {
            await outbox.AddAsync(recorded.CaseId, JoinClusterSender.Name, new JoinCluster(member.Value, recorded.CaseId), cancellation);
        }

        return null;
    }
}

/// <summary>Lets a member join. The outbox id makes it safe to repeat.</summary>
internal sealed class JoinClusterSender(Dispatcher dispatcher) : IOutboxSender
{
    public const string Name = "join-cluster";

    public string Kind => Name;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var join = EventJson.Read<JoinCluster>(message.Body);
        var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), join, message.Id.ToString(), cancellation);
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException($"Expected {join.SignalId} to join its cluster, but it was refused: {outcome.Rejection.Code}.");
        }
    }
}

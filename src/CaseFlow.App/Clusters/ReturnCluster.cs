using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Brings a cluster back to triage because its case refused it. Repeating it changes nothing. Only CaseFlow's own outbox sends it.</summary>
/// <param name="ClusterId">The cluster.</param>
/// <param name="CaseId">The case that refused it.</param>
/// <param name="Why">The code of the refusal.</param>
[AllowedRoles]
public sealed record ReturnCluster(Guid ClusterId, Guid CaseId, string Why) : ICommand<Outcome<ClusterReceipt>>
{
    public sealed class Validator : AbstractValidator<ReturnCluster>
    {
        public Validator() => RuleFor(command => command.Why).NotEmpty().MaximumLength(100);
    }

    internal sealed class Handler(KnownClusters clusters) : ICommandHandler<ReturnCluster, Outcome<ClusterReceipt>>
    {
        public ValueTask<Outcome<ClusterReceipt>> Handle(ReturnCluster command, CancellationToken cancellation) =>
            clusters.SendAsync(command.ClusterId, new ClusterCommand.Return(new CaseId(command.CaseId), command.Why), cancellation);
    }
}

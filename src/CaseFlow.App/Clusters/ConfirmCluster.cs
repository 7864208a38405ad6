using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Confirms that signals which are proposed together tell of the same; from then on they are triaged together.</summary>
/// <param name="SignalIds">The signals of the proposal.</param>
/// <param name="LeftOutIds">Those of them that do not belong to it; null or empty when all do.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("ANALYST")]
public sealed record ConfirmCluster(IReadOnlyList<SignalId> SignalIds, string Grounds, IReadOnlyList<SignalId>? LeftOutIds = null)
    : ICommand<Outcome<ClusterReceipt>>
{
    public sealed class Validator : AbstractValidator<ConfirmCluster>
    {
        public Validator()
        {
            RuleFor(command => command.SignalIds).NotEmptyNorEndless();
            RuleFor(command => command.LeftOutIds).NotEndless();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownClusters clusters, ClusterProposals proposals, SignalReaders readers)
        : ICommandHandler<ConfirmCluster, Outcome<ClusterReceipt>>
    {
        public async ValueTask<Outcome<ClusterReceipt>> Handle(ConfirmCluster command, CancellationToken cancellation)
        {
            var clusterId = SignalAddress.ClusterOf(command.SignalIds.Select(id => id.Value).Distinct().Order());
            if (await proposals.OfSignalsAsync(command.SignalIds, cancellation) is not { } proposal)
            {
                return await clusters.IsDecidedAsync(clusterId, cancellation) ? ClusterRejections.AlreadyDecided : ClusterRejections.NotProposed;
            }

            var all = await readers.OfAllAsync(proposal.Members.Select(member => member.Value), cancellation);
            var confirm = new ClusterCommand.Confirm(proposal, [.. command.LeftOutIds ?? []], command.Grounds, all);
            return await clusters.SendAsync(proposal.Id.Value, confirm, cancellation);
        }
    }
}

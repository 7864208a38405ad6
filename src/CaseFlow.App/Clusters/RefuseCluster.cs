using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Refuses a proposal: the same signals are not proposed together again, and each is triaged by itself.</summary>
/// <param name="SignalIds">The signals of the proposal.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("ANALYST")]
public sealed record RefuseCluster(IReadOnlyList<SignalId> SignalIds, string Grounds) : ICommand<Outcome<ClusterReceipt>>
{
    public sealed class Validator : AbstractValidator<RefuseCluster>
    {
        public Validator()
        {
            RuleFor(command => command.SignalIds).NotEmptyNorEndless();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownClusters clusters, ClusterProposals proposals, SignalReaders readers)
        : ICommandHandler<RefuseCluster, Outcome<ClusterReceipt>>
    {
        public async ValueTask<Outcome<ClusterReceipt>> Handle(RefuseCluster command, CancellationToken cancellation)
        {
            if (await proposals.OfSignalsAsync(command.SignalIds, cancellation) is not { } proposal)
            {
                return ClusterRejections.NotProposed;
            }

            var all = await readers.OfAllAsync(proposal.Members.Select(member => member.Value), cancellation);
            return await clusters.SendAsync(proposal.Id.Value, new ClusterCommand.Refuse(proposal, command.Grounds, all), cancellation);
        }
    }
}

using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Decides what becomes of a cluster, and with it of all its signals.</summary>
/// <param name="ClusterId">The cluster.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Grounds">Why; whoever reported its signals can read this.</param>
/// <param name="CaseId">The existing case; for that outcome only.</param>
/// <param name="NewCase">The case to open; for that outcome only.</param>
/// <param name="WatchUntil">When it is looked at again; for that outcome only.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record TriageCluster(
    Guid ClusterId, TriageOutcome Outcome, string Grounds, Guid? CaseId = null, CaseToOpen? NewCase = null, DateTimeOffset? WatchUntil = null)
    : ICommand<Outcome<ClusterReceipt>>
{
    public sealed class Validator : AbstractValidator<TriageCluster>
    {
        public Validator()
        {
            RuleFor(command => command.ClusterId).NotEmpty();
            RuleFor(command => command.Outcome).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
            RuleFor(command => command.NewCase!).SetValidator(new CaseToOpen.Validator()).When(command => command.NewCase is not null);
        }
    }

    internal sealed class Handler(KnownClusters clusters, SignalReaders readers, TriageCases cases)
        : ICommandHandler<TriageCluster, Outcome<ClusterReceipt>>
    {
        public async ValueTask<Outcome<ClusterReceipt>> Handle(TriageCluster command, CancellationToken cancellation)
        {
            var source = await readers.OfAsync(command.ClusterId, cancellation);
            var request = await cases.RequestAsync(
                source, command.Outcome, command.Grounds, command.CaseId, command.NewCase, command.WatchUntil, cancellation);
            return await clusters.SendAsync(command.ClusterId, new ClusterCommand.Triage(request), cancellation);
        }
    }
}

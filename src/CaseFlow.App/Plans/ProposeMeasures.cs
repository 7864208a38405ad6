using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Plans;

/// <summary>Says which measures the caller's organisation could lead, in place of what it said before; only measures for the case's phase.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Proposals">Measures of the catalogue with the organisation's caveats; empty when it could lead none.</param>
/// <param name="PlanId">The plan; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ProposeMeasures(
    Guid CaseId, IReadOnlyList<MeasureProposal> Proposals, Guid? PlanId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<PlanReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<ProposeMeasures>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Proposals).NotNull().NotEndless();
            RuleForEach(command => command.Proposals).NotNull().ChildRules(proposal =>
            {
                proposal.RuleFor(one => one.Catalogue).IsCatalogueMeasure();
                proposal.RuleFor(one => one.Caveats).MaximumLength(TextLimits.Text);
            });
        }
    }

    internal sealed class Handler(CasePlans plans, PlannedPhases phases) : ICommandHandler<ProposeMeasures, Outcome<PlanReceipt>>
    {
        public async ValueTask<Outcome<PlanReceipt>> Handle(ProposeMeasures command, CancellationToken cancellation)
        {
            var propose = new PlanCommand.ProposeMeasures([.. command.Proposals], await phases.OfAsync(command.CaseId, cancellation));
            return await plans.SendAsync(command.CaseId, command.PlanId, propose, cancellation);
        }
    }
}

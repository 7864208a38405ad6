using System.Collections.Immutable;
using CaseFlow.App.Paging;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>To which phases the facts of some cases point at present.</summary>
public sealed record GetPhaseProposals(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<PhaseProposal>>>
{
    public sealed class Validator : AbstractValidator<GetPhaseProposals>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(PhaseRule rule) : IQueryHandler<GetPhaseProposals, Outcome<ImmutableArray<PhaseProposal>>>
    {
        public async ValueTask<Outcome<ImmutableArray<PhaseProposal>>> Handle(GetPhaseProposals query, CancellationToken cancellation)
        {
            var proposals = ImmutableArray.CreateBuilder<PhaseProposal>(query.CaseIds.Length);
            foreach (var caseId in query.CaseIds)
            {
                proposals.Add(await rule.ProposeAsync(caseId, cancellation));
            }

            return proposals.MoveToImmutable();
        }
    }
}

using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>The decision logs of some cases, in order.</summary>
public sealed record GetGateDecisions(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<GateDecisionView>>>
{
    public sealed class Validator : AbstractValidator<GetGateDecisions>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetGateDecisions, Outcome<ImmutableArray<GateDecisionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<GateDecisionView>>> Handle(GetGateDecisions query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<GateDecisionRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.CaseId).ThenBy(row => row.Number)
                .Select(row => new GateDecisionView(
                    row.CaseId, row.Gate, row.Outcome, row.Grounds, row.OptionsRejected, row.Dissent, row.ConsequencesRead, row.PlanId,
                    row.ValidUntil, row.NextReviewAt, row.PersonId, row.PostId, row.OrganisationId, row.OnBehalfOf, row.At))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>One entry of a case's decision log.</summary>
/// <remarks>
/// PlanId: the plan that was voted on; null at gates that vote on none.
/// </remarks>
public sealed record GateDecisionView(
    Guid CaseId,
    Gate Gate,
    string Outcome,
    string Grounds,
    ImmutableArray<string> OptionsRejected,
    string? Dissent,
    bool ConsequencesRead,
    Guid? PlanId,
    DateTimeOffset? ValidUntil,
    DateTimeOffset? NextReviewAt,
    string PersonId,
    string? PostId,
    string? OrganisationId,
    string? OnBehalfOf,
    DateTimeOffset At);

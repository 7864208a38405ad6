using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
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
                .ToListAsync(cancellation);
            return found.Select(Show).ToImmutableArray();
        }

        private static GateDecisionView Show(GateDecisionRow row) => new(
            row.CaseId, row.Gate, row.Outcome, row.Grounds, row.OptionsRejected, row.Dissent, row.ConsequencesRead, row.LegalView,
            row.Deciders is { } posts ? [.. posts.Split('\n')] : [], row.PlanId, row.ValidUntil, row.NextReviewAt,
            row.PersonId, row.PostId, row.OrganisationId, row.OnBehalfOf, row.At);
    }
}

/// <summary>One entry of a case's decision log.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Gate">Where it was decided.</param>
/// <param name="Outcome">The outcome as the workflow knows it, e.g. act, approve, close.</param>
/// <param name="Grounds">Why.</param>
/// <param name="OptionsRejected">What else was on the table.</param>
/// <param name="Dissent">Who disagreed and why; null when nobody did.</param>
/// <param name="ConsequencesRead">Whether the decider had read the political consequences.</param>
/// <param name="LegalView">What the legal advice was; null when none was given.</param>
/// <param name="Deciders">Posts that decided together with the one that wrote it down; empty when it decided alone.</param>
/// <param name="PlanId">The plan that was voted on; null at gates that vote on none.</param>
/// <param name="ValidUntil">When the decision lapses; null when it does not.</param>
/// <param name="NextReviewAt">When it is to be looked at again; null when it is not.</param>
/// <param name="PersonId">Who decided.</param>
/// <param name="PostId">From which post; null when CaseFlow itself did.</param>
/// <param name="OrganisationId">The organisation of that post.</param>
/// <param name="OnBehalfOf">The post for which a deputy decided; null when nobody did so.</param>
/// <param name="At">When it was decided; case time, UTC.</param>
public sealed record GateDecisionView(
    Guid CaseId,
    Gate Gate,
    string Outcome,
    string Grounds,
    ImmutableArray<string> OptionsRejected,
    string? Dissent,
    bool ConsequencesRead,
    string? LegalView,
    ImmutableArray<string> Deciders,
    Guid? PlanId,
    DateTimeOffset? ValidUntil,
    DateTimeOffset? NextReviewAt,
    string PersonId,
    string? PostId,
    string? OrganisationId,
    string? OnBehalfOf,
    DateTimeOffset At);

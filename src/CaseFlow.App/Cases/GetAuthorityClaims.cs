using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Who is said to hold which office in some cases, by date; every claim is kept, whatever others say.</summary>
public sealed record GetAuthorityClaims(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<AuthorityClaimView>>>
{
    public sealed class Validator : AbstractValidator<GetAuthorityClaims>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetAuthorityClaims, Outcome<ImmutableArray<AuthorityClaimView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<AuthorityClaimView>>> Handle(GetAuthorityClaims query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<AuthorityClaimRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.CaseId).ThenBy(row => row.On).ThenBy(row => row.Number)
                .ToListAsync(cancellation);
            return found.Select(row => ToView(row, found)).ToImmutableArray();
        }

        private static AuthorityClaimView ToView(AuthorityClaimRow row, IEnumerable<AuthorityClaimRow> all) => new(
            row.CaseId, row.Office, row.Holder, row.AssertedBy, row.On, row.Source,
            all.Any(other => other.CaseId == row.CaseId && other.Office == row.Office && other.Holder != row.Holder));
    }
}

/// <summary>One claim of who holds an office.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Office">The office.</param>
/// <param name="Holder">Who is said to hold it.</param>
/// <param name="AssertedBy">Who says so.</param>
/// <param name="On">The day on which they said so.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Contested">Whether another claim of the case names another holder of the same office.</param>
public sealed record AuthorityClaimView(
    Guid CaseId, string Office, string Holder, string AssertedBy, DateOnly On, string Source, bool Contested);

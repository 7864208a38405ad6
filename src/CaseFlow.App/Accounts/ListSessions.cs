using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Accounts;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Where somebody is signed in by an account, the newest first.</summary>
/// <param name="AccountId">Which account, of those that the caller looks after.</param>
[AllowedRoles("ADMIN")]
public sealed record ListSessions(Guid AccountId) : IQuery<Outcome<ImmutableArray<SessionView>>>
{
    public sealed class Validator : AbstractValidator<ListSessions>
    {
        public Validator() => RuleFor(query => query.AccountId).NotEmpty();
    }

    internal sealed class Handler(CaseFlowDb db, AccountBook book, Session session) : IQueryHandler<ListSessions, Outcome<ImmutableArray<SessionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SessionView>>> Handle(ListSessions query, CancellationToken cancellation)
        {
            if (await book.FindAsync(query.AccountId, cancellation) is null)
            {
                return AccountRejections.NotFound;
            }

            var now = session.StartedAt;
            var rows = await db.Set<SessionRow>().AsNoTracking()
                .Where(row => row.AccountId == query.AccountId && row.EndedAt == null && row.ExpiresAt > now)
                .OrderByDescending(row => row.BeganAt).ThenBy(row => row.Id)
                .ToListAsync(cancellation);
            return rows.Select(row => SessionView.Of(row, session.Caller)).ToImmutableArray();
        }
    }
}

using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Where somebody is signed in by an account, the newest first; nowhere by one that the caller does not look after.</summary>
/// <param name="AccountId">Which account.</param>
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
            var (now, accounts) = (session.StartedAt, await book.LookedAfterAsync(cancellation));
            var rows = await db.Set<SessionRow>().AsNoTracking()
                .Where(row => row.AccountId == query.AccountId && row.EndedAt == null && row.ExpiresAt > now)
                .Where(row => accounts.Any(account => account.Id == row.AccountId))
                .OrderByDescending(row => row.BeganAt).ThenBy(row => row.Id)
                .ToListAsync(cancellation);
            return rows.Select(row => SessionView.Of(row, session.Caller)).ToImmutableArray();
        }
    }
}

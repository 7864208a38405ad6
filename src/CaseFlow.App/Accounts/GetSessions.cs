using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>Sessions by their ids, of those of the caller that go on; others are left out.</summary>
public sealed record GetSessions(ImmutableArray<Guid> SessionIds) : IQuery<Outcome<ImmutableArray<SessionView>>>
{
    public sealed class Validator : AbstractValidator<GetSessions>
    {
        public Validator() => RuleFor(query => query.SessionIds).IsBatch();
    }

    internal sealed class Handler(CaseFlowDb db, Session session) : IQueryHandler<GetSessions, Outcome<ImmutableArray<SessionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SessionView>>> Handle(GetSessions query, CancellationToken cancellation)
        {
            var ids = query.SessionIds.ToArray();
            var rows = await db.SessionsOf(session).Where(row => ids.Contains(row.Id)).ToListAsync(cancellation);
            return rows.Select(row => SessionView.Of(row, session.Caller)).ToImmutableArray();
        }
    }
}

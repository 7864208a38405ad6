using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>The caller's sessions that have not ended, the newest first.</summary>
public sealed record ListMySessions : IQuery<Outcome<ImmutableArray<SessionView>>>
{
    internal sealed class Handler(CaseFlowDb db, Session session) : IQueryHandler<ListMySessions, Outcome<ImmutableArray<SessionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SessionView>>> Handle(ListMySessions query, CancellationToken cancellation)
        {
            var rows = await db.SessionsOf(session).OrderByDescending(row => row.BeganAt).ThenBy(row => row.Id).ToListAsync(cancellation);
            return rows.Select(row => SessionView.Of(row, session.Caller)).ToImmutableArray();
        }
    }
}

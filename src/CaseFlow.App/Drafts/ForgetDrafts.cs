using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Pumps;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>Deletes the drafts of a case whose time is up: they hold people's words, and nobody may read them any more.</summary>
internal sealed record ForgetDrafts(Guid CaseId) : ICommand<Outcome<Done>>
{
    internal sealed class Handler(CaseFlowDb db, Rows rows, Session session) : ICommandHandler<ForgetDrafts, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(ForgetDrafts command, CancellationToken cancellation)
        {
            db.RemoveRange(await rows.OldDrafts(session).Where(row => row.CaseId == command.CaseId).ToListAsync(cancellation));
            return default(Done);
        }
    }
}

/// <summary>The cases that have drafts whose time is up.</summary>
internal sealed record CasesWithOldDrafts : IQuery<Outcome<ImmutableArray<Guid>>>
{
    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<CasesWithOldDrafts, Outcome<ImmutableArray<Guid>>>
    {
        public async ValueTask<Outcome<ImmutableArray<Guid>>> Handle(CasesWithOldDrafts query, CancellationToken cancellation)
        {
            var cases = await rows.OldDrafts(session).Select(row => row.CaseId).Distinct().ToArrayAsync(cancellation);
            return ImmutableArray.Create(cases);
        }
    }
}

/// <summary>Deletes them every hour, case by case.</summary>
internal sealed class DraftPump(Dispatcher dispatcher) : IPump
{
    private static readonly Caller Pump = Caller.System(Door.Pump);

    public TimeSpan Pause { get; } = TimeSpan.FromHours(1);

    public Commits Follows => Commits.OfNobody;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        foreach (var caseId in (await dispatcher.SendAsync(Pump, new CasesWithOldDrafts(), cancellation)).Value)
        {
            await dispatcher.SendAsync(Pump, new ForgetDrafts(caseId), cancellation);
        }

        return 0;
    }
}

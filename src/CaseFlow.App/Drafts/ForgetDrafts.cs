using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Pumps;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>Deletes drafts whose time is up, of all cases: they hold people's words, and nobody may read them any more.</summary>
internal sealed record ForgetDrafts : ICommand<Outcome<Done>>
{
    internal sealed class Handler(Rows rows, Session session) : ICommandHandler<ForgetDrafts, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(ForgetDrafts command, CancellationToken cancellation)
        {
            await rows.Of<DraftRow>().Where(row => row.KeptUntil <= session.StartedAt).ExecuteDeleteAsync(cancellation);
            return default(Done);
        }
    }
}

/// <summary>Does so every hour.</summary>
internal sealed class DraftPump(Dispatcher dispatcher) : IPump
{
    public TimeSpan Pause { get; } = TimeSpan.FromHours(1);

    public bool FollowsCommits => false;

    public async ValueTask<int> RunOnceAsync(CancellationToken cancellation)
    {
        await dispatcher.SendAsync(Caller.System(Door.Pump), new ForgetDrafts(), cancellation);
        return 0;
    }
}

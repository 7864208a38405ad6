using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>The timer of a case that is due first, if it is due by a given moment; those of suspended processes are not.</summary>
public sealed record NextTimer(Guid CaseId, DateTimeOffset Until) : IQuery<Outcome<UpcomingTimer>>
{
    internal sealed class Handler(Rows rows) : IQueryHandler<NextTimer, Outcome<UpcomingTimer>>
    {
        public async ValueTask<Outcome<UpcomingTimer>> Handle(NextTimer query, CancellationToken cancellation) =>
            await rows.Of<TimerRow>()
                .Where(timer => timer.CaseId == query.CaseId && timer.DueAt <= query.Until && !timer.IsSuspended)
                .OrderBy(timer => timer.DueAt).ThenBy(timer => timer.TimerId)
                .Select(timer => new UpcomingTimer(timer.TimerId, timer.DueAt, timer.Kind))
                .FirstOrDefaultAsync(cancellation) ?? UpcomingTimer.None;
    }
}

/// <summary>A timer that is due, or <see cref="None"/>.</summary>
public sealed record UpcomingTimer(Guid? TimerId, DateTimeOffset? DueAt, string? Kind)
{
    /// <summary>Nothing is due.</summary>
    public static readonly UpcomingTimer None = new(null, null, null);
}

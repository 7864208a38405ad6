using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Cases.Cases;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>Whether the clock of a case may be put to a time, before any timer on the way has fired.</summary>
[AllowedRoles("COORD", "ADMIN")]
internal sealed record CheckClock(Guid CaseId, DateTimeOffset To) : IQuery<Outcome<Done>>
{
    /// <summary>Furthest step of a clock at once, in days.</summary>
    public const int LongestStepInDays = 3_660;

    internal sealed class Handler(Rows rows) : IQueryHandler<CheckClock, Outcome<Done>>
    {
        private static readonly Rejection TooFar = new(
            RejectionKind.Conflict, "clock.too_far", $"Expected a time at most {LongestStepInDays} days after the case's own, but it is further.", "to");

        public async ValueTask<Outcome<Done>> Handle(CheckClock query, CancellationToken cancellation)
        {
            var clock = await rows.Of<CaseClockRow>().SingleOrDefaultAsync(row => row.CaseId == query.CaseId, cancellation);
            return clock switch
            {
                null => CaseRejections.NotFound,
                { TimeBase: TimeBase.Live } => CaseRejections.ClockIsLive,
                _ when query.To < clock.Now => CaseRejections.ClockRunsForward,
                _ when query.To > clock.Now.AddDays(LongestStepInDays) => TooFar,
                _ => default(Done),
            };
        }
    }
}

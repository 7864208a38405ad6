using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>A past moment of a case, to ask queries about it: see <see cref="CaseMoment"/>.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="At">When; a moment that has not come yet counts as the present.</param>
public sealed record GetCaseMoment(Guid CaseId, DateTimeOffset At) : IQuery<Outcome<CaseMoment>>
{
    public sealed class Validator : AbstractValidator<GetCaseMoment>
    {
        public Validator() => RuleFor(query => query.CaseId).NotEmpty();
    }

    internal sealed class Handler(Rows rows, CaseClock clock, EventTypes types) : IQueryHandler<GetCaseMoment, Outcome<CaseMoment>>
    {
        public async ValueTask<Outcome<CaseMoment>> Handle(GetCaseMoment query, CancellationToken cancellation)
        {
            if (!await rows.Of<CaseRow>().AnyAsync(row => row.CaseId == query.CaseId, cancellation))
            {
                return CaseRejections.NotFound;
            }

            var time = await clock.ReadAsync(query.CaseId, cancellation);
            var at = Earlier(query.At, time.Now);
            var events = rows.Of<EventRow>().Where(row => row.CaseId == query.CaseId);
            var later = time.Base is TimeBase.Exercise ? await LaterInExerciseAsync(events, at, cancellation) : events.Where(row => row.RecordedAt > at);
            var known = await KnownAsync(events, later, time.Base, cancellation);
            return new CaseMoment(query.CaseId, at, known?.Events ?? 0, known?.LastAt, IsSettled(at, time)) { UpTo = known?.UpTo ?? 0 };
        }

        private static DateTimeOffset Earlier(DateTimeOffset asked, DateTimeOffset now) =>
            asked < now ? DateTimeOffset.FromUnixTimeMilliseconds(asked.ToUnixTimeMilliseconds()) : now;

        private static bool IsSettled(DateTimeOffset at, CaseTime time) =>
            time.Base is TimeBase.Exercise ? at < time.Now : at <= time.Now - CaseMoment.SettledAfter;

        /// <summary>What moves the clock is written down at the moment that it leaves, but belongs to the one to which it leads.</summary>
        private async ValueTask<IQueryable<EventRow>> LaterInExerciseAsync(
            IQueryable<EventRow> events, DateTimeOffset at, CancellationToken cancellation)
        {
            var moved = types.NameOfType(typeof(CaseEvent.ClockAdvanced));
            var last = await events.Where(row => row.Type == moved && row.At <= at).OrderByDescending(row => row.Position).FirstOrDefaultAsync(cancellation);
            var leaving = last is not null && ((CaseEvent.ClockAdvanced)types.Read(last.Type, last.Body)).To > at ? last.Position : long.MaxValue;
            return events.Where(row => row.At > at || row.Position >= leaving);
        }

        /// <summary>
        /// The journal up to its first later event. A command that began before that one and was committed after it was not known either,
        /// and may rest on it: so a moment is a place in the journal, never a choice of its events.
        /// </summary>
        private static Task<Known?> KnownAsync(
            IQueryable<EventRow> events, IQueryable<EventRow> later, TimeBase timeBase, CancellationToken cancellation) => events
            .Where(row => row.Position < (later.Min(first => (long?)first.Position) ?? long.MaxValue))
            .GroupBy(row => row.CaseId)
            .Select(known => new Known(
                known.Count(),
                known.Max(row => row.Position),
                timeBase == TimeBase.Exercise ? known.Max(row => row.At) : known.Max(row => row.RecordedAt)))
            .SingleOrDefaultAsync(cancellation);

        private sealed record Known(int Events, long UpTo, DateTimeOffset LastAt);
    }
}

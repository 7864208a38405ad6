using System.Collections.Immutable;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timers;

/// <summary>What time it is in several cases: live ones go by the clock on the wall, exercises stand where they were last put.</summary>
public sealed record GetCaseClocks(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<CaseClockView>>>
{
    public sealed class Validator : AbstractValidator<GetCaseClocks>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, Session session) : IQueryHandler<GetCaseClocks, Outcome<ImmutableArray<CaseClockView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<CaseClockView>>> Handle(GetCaseClocks query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var exercises = await rows.Of<CaseClockRow>()
                .Where(row => ids.Contains(row.CaseId) && row.TimeBase == TimeBase.Exercise)
                .ToDictionaryAsync(row => row.CaseId, row => row.Now, cancellation);
            var visible = await rows.Of<CaseRow>().Where(row => ids.Contains(row.CaseId)).Select(row => row.CaseId).ToListAsync(cancellation);
            return visible.Select(id => exercises.TryGetValue(id, out var now)
                ? new CaseClockView(id, TimeBase.Exercise, now)
                : new CaseClockView(id, TimeBase.Live, session.StartedAt)).ToImmutableArray();
        }
    }
}

/// <summary>The present of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="TimeBase">Whose clock it is.</param>
/// <param name="Now">UTC, whole milliseconds.</param>
public sealed record CaseClockView(Guid CaseId, TimeBase TimeBase, DateTimeOffset Now);

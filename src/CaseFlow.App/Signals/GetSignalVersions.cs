using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>All that some signals have said, the oldest first; what an unfinished import brings is not seen.</summary>
public sealed record GetSignalVersions(ImmutableArray<Guid> SignalIds) : IQuery<Outcome<ImmutableArray<SignalVersionView>>>
{
    public sealed class Validator : AbstractValidator<GetSignalVersions>
    {
        public Validator() => RuleFor(query => query.SignalIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSignalVersions, Outcome<ImmutableArray<SignalVersionView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SignalVersionView>>> Handle(GetSignalVersions query, CancellationToken cancellation)
        {
            var ids = query.SignalIds.ToArray();
            var current = rows.CurrentVersions;
            var found = await rows.SeenVersions
                .Where(row => ids.Contains(row.SignalId))
                .OrderBy(row => row.Number)
                .Select(row => new SignalVersionView(
                    row.SignalId,
                    row.Content,
                    current.Any(now => now.CaseId == row.CaseId && now.SignalId == row.SignalId && now.Number == row.Number),
                    row.ImportId,
                    row.FileRow,
                    row.RecordedAt))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>What a signal said at one time.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="Content">What it said.</param>
/// <param name="IsCurrent">Whether it says so now.</param>
/// <param name="ImportId">The import that brought it; null of a report.</param>
/// <param name="FileRow">Its row in the imported file; null of a report.</param>
/// <param name="RecordedAt">When CaseFlow learned it; UTC.</param>
public sealed record SignalVersionView(Guid SignalId, SignalContent Content, bool IsCurrent, Guid? ImportId, int? FileRow, DateTimeOffset RecordedAt);

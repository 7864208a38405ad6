using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>The warnings of some cases, the oldest first.</summary>
public sealed record GetWarnings(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<WarningView>>>
{
    public sealed class Validator : AbstractValidator<GetWarnings>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetWarnings, Outcome<ImmutableArray<WarningView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<WarningView>>> Handle(GetWarnings query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<WarningRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.SortKey)
                .Select(row => new WarningView(
                    row.CaseId, row.WarningId, row.WarnedBy, row.Text, row.Source, row.State, row.Validation, row.RecordedAt, row.ValidatedAt,
                    row.DecideBy, row.EscalatedAt, row.Outcome, row.Grounds, row.DecidedAt, row.ReviewAt, row.FirstMeasure, row.FirstMeasureAt))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>A warning as a reader sees it.</summary>
/// <remarks>
/// Validation: how it was graded; null until then.
/// DecideBy: when it escalates if nobody has decided.
/// FirstMeasure: the catalogue measure that was activated first after it; null until then.
/// </remarks>
public sealed record WarningView(
    Guid CaseId,
    Guid WarningId,
    string WarnedBy,
    string Text,
    string Source,
    WarningState State,
    WarningValidation? Validation,
    DateTimeOffset RecordedAt,
    DateTimeOffset? ValidatedAt,
    DateTimeOffset? DecideBy,
    DateTimeOffset? EscalatedAt,
    WarningOutcome? Outcome,
    string? Grounds,
    DateTimeOffset? DecidedAt,
    DateTimeOffset? ReviewAt,
    string? FirstMeasure,
    DateTimeOffset? FirstMeasureAt);

using System.Collections.Immutable;
using CaseFlow.App.Measures;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>How long it takes from a warning to the first measure, over all cases that the caller may see.</summary>
public sealed record GetWarningReport : IQuery<Outcome<WarningReport>>
{
    /// <summary>Most measures that are named one by one, the newest first; all are counted.</summary>
    public const int MostNamed = 100;

    internal sealed class Handler(Rows rows) : IQueryHandler<GetWarningReport, Outcome<WarningReport>>
    {
        public async ValueTask<Outcome<WarningReport>> Handle(GetWarningReport query, CancellationToken cancellation)
        {
            var warnings = await rows.Of<WarningRow>().Select(row => new { row.State, row.RecordedAt, row.FirstMeasureAt }).ToListAsync(cancellation);
            var notCarriedOut = rows.Of<MeasureRow>().Where(row => row.State == MeasureState.NotCarriedOut);
            var waits = warnings.Where(warning => warning.FirstMeasureAt is not null).Select(warning => warning.FirstMeasureAt!.Value - warning.RecordedAt);
            return new WarningReport(
                warnings.Count,
                warnings.Count(warning => warning.State is WarningState.Validated or WarningState.Overdue),
                warnings.Count(warning => warning.State is WarningState.Overdue),
                Median([.. waits.Order()]),
                await notCarriedOut.CountAsync(cancellation),
                [.. await notCarriedOut.OrderByDescending(row => row.SortKey).Take(MostNamed).Select(MeasureView.FromRow).ToListAsync(cancellation)]);
        }

        private static TimeSpan? Median(TimeSpan[] ordered) =>
            ordered.Length == 0 ? null
            : ordered.Length % 2 == 1 ? ordered[ordered.Length / 2]
            : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }
}

/// <summary>From recognition to response, in figures.</summary>
/// <param name="Warnings">All warnings.</param>
/// <param name="Undecided">Graded ones that await a decision, overdue ones included.</param>
/// <param name="Overdue">Those whose term has passed.</param>
/// <param name="MedianToFirstMeasure">From the warning to the first measure; null when no warning has led to one.</param>
/// <param name="MeasuresNotCarriedOut">How many measures were authorised or decided, but not carried out.</param>
/// <param name="NotCarriedOut">These measures, the newest first; at most 100.</param>
public sealed record WarningReport(
    int Warnings, int Undecided, int Overdue, TimeSpan? MedianToFirstMeasure, int MeasuresNotCarriedOut, ImmutableArray<MeasureView> NotCarriedOut);

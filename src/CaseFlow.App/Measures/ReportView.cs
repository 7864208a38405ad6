using System.Collections.Immutable;
using System.Linq.Expressions;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Measures;

/// <summary>A report on a measure as a reader sees it.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Number">Its number within the measure, rising but with gaps.</param>
/// <param name="Content">What was done, and what came of it.</param>
/// <param name="ActsOutside">Acts that the cited paragraph does not allow; empty when there are none.</param>
/// <param name="ReportedByPostId">The post that reported.</param>
/// <param name="ReportedAt">Case time, UTC.</param>
public sealed record ReportView(
    Guid MeasureId,
    Guid CaseId,
    long Number,
    ImplementationReport Content,
    ImmutableSortedSet<string> ActsOutside,
    string? ReportedByPostId,
    DateTimeOffset ReportedAt)
{
    internal static readonly Expression<Func<ReportRow, ReportView>> FromRow = row => new ReportView(
        row.MeasureId, row.CaseId, row.Number, row.Content, row.ActsOutside, row.ReportedByPostId, row.ReportedAt);
}

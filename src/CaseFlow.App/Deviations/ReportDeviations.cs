using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Deviations;

/// <summary>
/// Where cases go other ways than their processes, in numbers: what a process should foresee that it does not, or asks for in vain. Counts the cases
/// that the caller may see.
/// </summary>
/// <param name="ProcessId">Only one process; null for all.</param>
public sealed record ReportDeviations(string? ProcessId) : IQuery<Outcome<ImmutableArray<DeviationCount>>>
{
    public sealed class Validator : AbstractValidator<ReportDeviations>
    {
        public Validator() => RuleFor(query => query.ProcessId).MaximumLength(200);
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ReportDeviations, Outcome<ImmutableArray<DeviationCount>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DeviationCount>>> Handle(ReportDeviations query, CancellationToken cancellation)
        {
            var runs = await rows.Of<InstanceRow>()
                .Where(row => query.ProcessId == null || row.ProcessId == query.ProcessId)
                .GroupBy(row => new { row.ProcessId, row.ProcessVersion })
                .Select(group => new { group.Key.ProcessId, group.Key.ProcessVersion, Runs = group.Count() })
                .ToListAsync(cancellation);
            var counts = await rows.Of<DeviationRow>()
                .Where(row => query.ProcessId == null || row.ProcessId == query.ProcessId)
                .GroupBy(row => new { row.ProcessId, row.ProcessVersion, row.ElementId, row.Name, row.Kind })
                .Select(group => new
                {
                    group.Key,
                    Times = group.Count(),
                    Instances = group.Select(row => row.InstanceId).Distinct().Count(),
                    Last = group.Max(row => row.At),
                })
                .ToListAsync(cancellation);
            // runs that have gone over to another version are counted there, and what people did before is not
            var report =
                from count in counts
                let of = runs.Find(run => run.ProcessId == count.Key.ProcessId && run.ProcessVersion == count.Key.ProcessVersion)
                orderby count.Key.ProcessId, count.Key.ProcessVersion descending, count.Times descending, count.Key.ElementId, count.Key.Kind
                select new DeviationCount(
                    count.Key.ProcessId, count.Key.ProcessVersion, count.Key.ElementId, count.Key.Name, count.Key.Kind, count.Times, count.Instances,
                    Math.Max(of?.Runs ?? 0, count.Instances), count.Last);
            return report.ToImmutableArray();
        }
    }
}

/// <summary>How often runs of a process deviated from it at one element.</summary>
/// <param name="ProcessId">The process.</param>
/// <param name="ProcessVersion">Its version.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">How they deviated.</param>
/// <param name="Times">How often in all.</param>
/// <param name="Instances">In how many runs.</param>
/// <param name="OfInstances">How many runs of that version there are.</param>
/// <param name="LastAt">When last; case time, UTC.</param>
public sealed record DeviationCount(
    string ProcessId, int ProcessVersion, string ElementId, string Name, DeviationKind Kind, int Times, int Instances, int OfInstances, DateTimeOffset LastAt);

using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Clusters;

/// <summary>
/// Signals that may tell of the same: near places of one country in one week, from at least two organisations, the last week first.
/// </summary>
/// <param name="Country">ISO 3166-1 alpha-3; null for all.</param>
/// <param name="Since">Only weeks from this day on; null for all.</param>
/// <param name="Until">Only weeks that began by this day; null for all.</param>
/// <param name="Size">Most proposals, 1 to <see cref="MostProposals"/>.</param>
public sealed record ListClusterProposals(string? Country, DateOnly? Since, DateOnly? Until, int Size) : IQuery<Outcome<ImmutableArray<ClusterProposal>>>
{
    /// <summary>Most proposals at once.</summary>
    public const int MostProposals = 50;

    /// <summary>Most country-weeks that one query looks into; a wider search goes on with an earlier last day.</summary>
    public const int MostWeeks = 500;

    public sealed class Validator : AbstractValidator<ListClusterProposals>
    {
        public Validator()
        {
            RuleFor(query => query.Country).IsCountry();
            RuleFor(query => query.Size).InclusiveBetween(1, MostProposals).OverridePropertyName("first");
        }
    }

    internal sealed class Handler(Rows rows, ClusterProposals proposals) : IQueryHandler<ListClusterProposals, Outcome<ImmutableArray<ClusterProposal>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ClusterProposal>>> Handle(ListClusterProposals query, CancellationToken cancellation)
        {
            var found = new List<ClusterProposal>();
            foreach (var (country, week) in await WeeksOfSeveralOriginsAsync(query, cancellation))
            {
                found.AddRange(await proposals.OfWeekAsync(country, week, cancellation));
                if (found.Count >= query.Size)
                {
                    break;
                }
            }

            return found.Take(query.Size).ToImmutableArray();
        }

        // answered by one index: a week in which one organisation alone tells of a country proposes nothing
        private async Task<IEnumerable<(string Country, int Week)>> WeeksOfSeveralOriginsAsync(ListClusterProposals query, CancellationToken cancellation)
        {
            var since = query.Since is { } first ? Weeks.MondayOf(first).DayNumber : (int?)null;
            var until = query.Until?.DayNumber;
            var weeks = await rows.CurrentVersions
                .Where(row => row.Week != null)
                .Where(row => query.Country == null || row.Country == query.Country)
                .Where(row => since == null || row.Week >= since)
                .Where(row => until == null || row.Week <= until)
                .GroupBy(row => new { row.Week, row.Country })
                .Where(week => week.Select(row => row.Origin).Distinct().Count() > 1)
                .OrderByDescending(week => week.Key.Week).ThenBy(week => week.Key.Country)
                .Select(week => new { week.Key.Country, week.Key.Week })
                .Take(MostWeeks)
                .ToListAsync(cancellation);
            return weeks.Select(week => (week.Country, week.Week!.Value));
        }
    }
}

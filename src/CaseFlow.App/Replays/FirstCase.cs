using CaseFlow.App.Organisations;
using CaseFlow.App.Reference;
using CaseFlow.App.Reviews;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Replays;

/// <summary>
/// What the first event of the journal belongs to, organisations and review cycles aside that come with the product; an empty id while there is none.
/// </summary>
internal sealed record FirstCase : IQuery<Outcome<Guid>>
{
    internal sealed class Handler(Rows rows, ReferenceSource reference) : IQueryHandler<FirstCase, Outcome<Guid>>
    {
        public async ValueTask<Outcome<Guid>> Handle(FirstCase query, CancellationToken cancellation)
        {
            var shipped = (await reference.CurrentAsync(cancellation)).ReviewCycles.Select(cycle => SeedReviewCycle.AddressOf(cycle.Id)).ToList();
            return await rows.Of<EventRow>()
                .Where(row => !shipped.Contains(row.CaseId) && !rows.Of<OrganisationRow>().Any(organisation => organisation.CaseId == row.CaseId))
                .OrderBy(row => row.Position)
                .Select(row => row.CaseId)
                .FirstOrDefaultAsync(cancellation);
        }
    }
}

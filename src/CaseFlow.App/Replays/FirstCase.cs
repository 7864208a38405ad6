using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Replays;

/// <summary>What the first event of the journal belongs to, organisations aside, which come with the product; an empty id while there is none.</summary>
internal sealed record FirstCase : IQuery<Outcome<Guid>>
{
    internal sealed class Handler(Rows rows) : IQueryHandler<FirstCase, Outcome<Guid>>
    {
        public async ValueTask<Outcome<Guid>> Handle(FirstCase query, CancellationToken cancellation) =>
            await rows.Of<EventRow>()
                .Where(row => !rows.Of<OrganisationRow>().Any(organisation => organisation.CaseId == row.CaseId))
                .OrderBy(row => row.Position)
                .Select(row => row.CaseId)
                .FirstOrDefaultAsync(cancellation);
    }
}

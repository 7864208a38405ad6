using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Incidents;

/// <summary>Incidents by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetIncidents(ImmutableArray<Guid> IncidentIds) : IQuery<Outcome<ImmutableArray<IncidentView>>>
{
    public sealed class Validator : AbstractValidator<GetIncidents>
    {
        public Validator() => RuleFor(query => query.IncidentIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetIncidents, Outcome<ImmutableArray<IncidentView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<IncidentView>>> Handle(GetIncidents query, CancellationToken cancellation)
        {
            var ids = query.IncidentIds.ToArray();
            var found = await rows.Of<IncidentRow>().Where(row => ids.Contains(row.IncidentId)).Select(IncidentView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

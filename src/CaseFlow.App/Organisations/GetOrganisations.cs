using System.Collections.Immutable;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>All organisations that take part, by id.</summary>
public sealed record GetOrganisations : IQuery<Outcome<ImmutableArray<OrganisationView>>>
{
    internal sealed class Handler(OrganisationDirectory directory) : IQueryHandler<GetOrganisations, Outcome<ImmutableArray<OrganisationView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<OrganisationView>>> Handle(GetOrganisations query, CancellationToken cancellation) =>
            (await directory.CurrentAsync(cancellation)).Organisations.Values.Select(OrganisationView.Of).ToImmutableArray();
    }
}

using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>The roles that all organisations have, by code.</summary>
public sealed record GetRoles : IQuery<Outcome<ImmutableArray<Role>>>
{
    internal sealed class Handler(OrganisationDirectory directory) : IQueryHandler<GetRoles, Outcome<ImmutableArray<Role>>>
    {
        public async ValueTask<Outcome<ImmutableArray<Role>>> Handle(GetRoles query, CancellationToken cancellation) =>
            (await directory.CurrentAsync(cancellation)).CommonRoles.Values.ToImmutableArray();
    }
}

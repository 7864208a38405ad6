using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Clusters;

/// <summary>Clusters by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetClusters(ImmutableArray<Guid> ClusterIds) : IQuery<Outcome<ImmutableArray<ClusterView>>>
{
    public sealed class Validator : AbstractValidator<GetClusters>
    {
        public Validator() => RuleFor(query => query.ClusterIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetClusters, Outcome<ImmutableArray<ClusterView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ClusterView>>> Handle(GetClusters query, CancellationToken cancellation)
        {
            var ids = query.ClusterIds.ToArray();
            var found = await rows.Clusters.Where(cluster => ids.Contains(cluster.Row.CaseId)).Select(ClusterView.FromCluster).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

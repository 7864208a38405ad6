using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Clusters;

/// <summary>Clusters that the caller may see, the one decided last first.</summary>
/// <param name="State">Only those that stand there; null for all.</param>
/// <param name="CaseId">Only those that went to this case; null for all.</param>
/// <param name="Page">Which page.</param>
public sealed record ListClusters(ClusterState? State, Guid? CaseId, PageRequest Page) : IQuery<Outcome<Page<ClusterView>>>
{
    public sealed class Validator : AbstractValidator<ListClusters>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListClusters, Outcome<Page<ClusterView>>>
    {
        public async ValueTask<Outcome<Page<ClusterView>>> Handle(ListClusters query, CancellationToken cancellation) =>
            await Choose(query).ToPageAsync(query.Page, cluster => cluster.Row.SortKey, ClusterView.FromCluster, cancellation);

        private IQueryable<CurrentCluster> Choose(ListClusters query)
        {
            var chosen = query.CaseId is { } caseId
                ? rows.Clusters.Where(cluster => !cluster.IsInHiddenCase && cluster.Row.LinkedCaseId == caseId)
                : rows.Clusters;
            return query.State switch
            {
                null => chosen,
                ClusterState.Decided => chosen.Where(cluster => cluster.IsInHiddenCase),
                { } state => chosen.Where(cluster => !cluster.IsInHiddenCase && cluster.Row.State == state),
            };
        }
    }
}

using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Clusters;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Clusters;

[QueryFields]
internal sealed class ClusterQueries
{
    [Description("Clusters that the caller may see, the one decided last first.")]
    public static Task<Connection<ClusterView>> Clusters(
        CallerContext caller,
        PageRequest page,
        [Description("Only those that stand there.")] ClusterState? state = null,
        [Description("Only those that went to one case.")] Id<CaseView>? caseId = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListClusters(state, caseId?.Value, page), cluster => cluster, cancellation);

    [Description("One cluster; null when there is none that the caller may see.")]
    public static IDataLoaderResult<ClusterView?> Cluster(CallerContext caller, [Description("Which cluster.")] Id<ClusterView> id) =>
        caller.LoadNode<ClusterView>(id.Value);

    [Description(
        "Signals that may tell of the same: near places of one country in one week, from at least two organisations, the last week first. "
        + "An analyst confirms or refuses.")]
    public static async Task<IEnumerable<ClusterProposal>> ClusterProposals(
        CallerContext caller,
        [Description("Most proposals, 1 to 50.")] int first,
        [Description("Only those of one country, ISO 3166-1 alpha-3.")] string? country = null,
        [Description("Only weeks from this day on.")] DateOnly? since = null,
        [Description("Only weeks that began by this day.")] DateOnly? until = null,
        CancellationToken cancellation = default) =>
        await caller.AskAsync(new ListClusterProposals(country, since, until, first), cancellation);
}

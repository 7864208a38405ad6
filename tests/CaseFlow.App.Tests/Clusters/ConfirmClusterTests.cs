using System.Collections.Immutable;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Paging;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Imports;
using CaseFlow.App.Tests.Signals;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Clusters;

public sealed class ConfirmClusterTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_confirmed_cluster_takes_its_signals_along(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var ids = await ReportThreeAsync(host);
        var proposal = Assert.Single(await ProposedAsync(host));

        var cluster = await host.DoAsync("analyst-eu", new ConfirmCluster(proposal.Members, "They agree"));
        await host.DeliverAsync();

        Assert.Equal(proposal.Id.Value, cluster.ClusterId);
        Assert.All(
            await host.AskAsync(new GetSignals([.. ids])),
            signal => Assert.Equal((SignalState.InCluster, cluster.ClusterId), (signal.State, signal.ClusterId)));
        Assert.Empty(await ProposedAsync(host));
        Assert.Equal("signal.in_cluster", await host.RefusalAsync("analyst-un", SignalInputs.Triage(ids[0])));
        Assert.Equal("cluster.already_decided", await host.RefusalAsync("analyst-un", new ConfirmCluster(proposal.Members, "They agree")));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Signals_of_a_confirmed_cluster_are_not_proposed_again_while_they_are_told_of_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await ReportThreeAsync(host);
        var proposal = Assert.Single(await ProposedAsync(host));

        await host.DoAsync("analyst-eu", new ConfirmCluster(proposal.Members, "They agree", [proposal.Members[0]]));

        Assert.Empty(await ProposedAsync(host));
        Assert.Equal(
            "cluster.not_proposed", await host.RefusalAsync("analyst-un", new ConfirmCluster([proposal.Members[1], proposal.Members[2]], "They agree")));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_signal_that_is_left_out_awaits_triage_by_itself(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await ReportThreeAsync(host);
        var proposal = Assert.Single(await ProposedAsync(host));
        var left = proposal.Members[0];

        var cluster = await host.DoAsync("analyst-eu", new ConfirmCluster(proposal.Members, "They agree", [left]));
        await host.DeliverAsync();

        Assert.Equal(SignalState.Untriaged, (await host.SignalAsync(left.Value)).State);
        var view = Assert.Single(await host.AskAsync(new GetClusters([cluster.ClusterId])));
        Assert.Equal((2, left), (view.MemberIds.Length, Assert.Single(view.LeftOutIds)));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reported_signal_meets_an_imported_one(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.ReportAsync();
        await host.ImportAsync(SignalFiles.Of(SignalFiles.Row("1"), SignalFiles.Row("2", day: "2011-03-17"), SignalFiles.Row("3", precision: "6")));

        var proposal = Assert.Single(await ProposedAsync(host));

        Assert.Equal((2, "Benghazi district"), (proposal.Members.Length, proposal.Basis.Place));
        Assert.Equal(["UCDP", "UN"], proposal.Basis.Origins);
        Assert.Equal([SignalTheme.OneSidedViolence], proposal.Basis.Themes);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Signals_that_are_not_proposed_together_are_no_cluster(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        SignalId[] ids = [new(await host.ReportAsync("fp-un")), new(await host.ReportAsync("fp-eu", district: "Tripoli"))];

        Assert.Equal("cluster.not_proposed", await host.RefusalAsync("analyst-un", new ConfirmCluster(ids, "They agree")));
        Assert.Equal("cluster.not_proposed", await host.RefusalAsync("analyst-un", new RefuseCluster(ids, "They differ")));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_refused_proposal_comes_again_only_with_another_signal(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await ReportThreeAsync(host);
        var proposal = Assert.Single(await ProposedAsync(host));

        await host.DoAsync("analyst-un", new RefuseCluster(proposal.Members, "Two different places"));
        Assert.Empty(await ProposedAsync(host));

        await host.ReportAsync("fp-nato");
        Assert.Equal(4, Assert.Single(await ProposedAsync(host)).Members.Length);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cluster_opens_one_case_with_one_warning(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var cluster = await ConfirmAsync(host);

        await host.DoAsync("analyst-un", new TriageCluster(cluster, TriageOutcome.NewCase, "Lives are at stake", NewCase: SignalInputs.Libya));
        await host.DeliverAsync();

        var view = Assert.Single((await host.AskAsync(new ListClusters(ClusterState.InCase, null, new PageRequest(10)))).Items).Value;
        var warning = Assert.Single(await host.AskAsync(new GetWarnings([view.CaseId!.Value])));
        Assert.Equal(("EU, UN", $"Cluster {cluster} of 3 signals"), (warning.WarnedBy, warning.Source));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cluster_comes_back_when_its_case_is_gone_meanwhile_and_when_its_watch_ends(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var cluster = await ConfirmAsync(host);
        await host.DoAsync("analyst-un", new TriageCluster(cluster, TriageOutcome.ExistingCase, "The same", host.CaseId));
        await host.DoAsync("coord-un", new DeclineCase(host.CaseId, "No ground for it", null));
        await host.DeliverAsync();
        Assert.Equal((ClusterState.Confirmed, "case.declined"), await StateAsync(host, cluster));

        var until = CaseHost.Start.AddDays(7);
        await host.DoAsync("analyst-un", new TriageCluster(cluster, TriageOutcome.Watch, "Quiet", WatchUntil: until));
        Assert.Equal(ClusterState.Watched, (await StateAsync(host, cluster)).State);
        await host.WaitUntilAsync(until);
        Assert.Equal(ClusterState.Confirmed, (await StateAsync(host, cluster)).State);
    }

    [Fact]
    public async Task Only_the_outbox_lets_signals_join_and_brings_clusters_back()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        Assert.Equal("caller.role_needed", await host.RefusalAsync("analyst-un", new JoinCluster(CaseHost.UnknownId, CaseHost.UnknownId)));
        Assert.Equal("caller.role_needed", await host.RefusalAsync("analyst-un", new ReturnCluster(CaseHost.UnknownId, host.CaseId, "case.closed")));
    }

    private static async Task<Guid[]> ReportThreeAsync(CaseHost host) =>
        [await host.ReportAsync("fp-un", 14), await host.ReportAsync("fp-eu", 17), await host.ReportAsync("fp-un", 20)];

    private static async Task<Guid> ConfirmAsync(CaseHost host)
    {
        await ReportThreeAsync(host);
        var proposal = Assert.Single(await ProposedAsync(host));
        var cluster = await host.DoAsync("analyst-un", new ConfirmCluster(proposal.Members, "They agree"));
        await host.DeliverAsync();
        return cluster.ClusterId;
    }

    private static Task<ImmutableArray<ClusterProposal>> ProposedAsync(CaseHost host) => host.AskAsync(new ListClusterProposals(null, null, null, 10));

    private static async Task<(ClusterState State, string? ReturnedFor)> StateAsync(CaseHost host, Guid cluster)
    {
        var view = Assert.Single(await host.AskAsync(new GetClusters([cluster])));
        return (view.State, view.ReturnedFor);
    }
}

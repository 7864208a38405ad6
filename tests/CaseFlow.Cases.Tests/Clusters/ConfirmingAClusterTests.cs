using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Tests.Signals;
using CsCheck;
using static CaseFlow.Cases.Tests.Clusters.ClusterStories;

namespace CaseFlow.Cases.Tests.Clusters;

public sealed class ConfirmingAClusterTests
{
    private static readonly ClusterCommand.Confirm Confirm = new(Proposal, [Signal(3)], "They agree", []);
    private static readonly ClusterCommand.Refuse Refuse = new(Proposal, "They differ", []);
    private static readonly ClusterCommand.Triage Decline = new(new TriageRequest(TriageOutcome.Decline, "A rumour"));

    private static readonly Gen<ClusterCommand> Any = Gen.OneOf<ClusterCommand>(
        AnyCommand.Text.Select(grounds => Confirm with { Grounds = grounds }),
        AnyCommand.Text.Select(grounds => Refuse with { Grounds = grounds }),
        RandomSignalTests.AnyTriage.Select(request => new ClusterCommand.Triage(request)),
        Gen.Const(new ClusterCommand.EndWatch()),
        Gen.Const(new ClusterCommand.Return(SignalStories.TheCase, "case.closed")));

    [Fact]
    public void Leaves_out_what_does_not_belong_to_it() => Specs.Cluster.When(Confirm).Then(Confirmed);

    [Fact]
    public void Is_refused_when_fewer_than_two_signals_stay() =>
        Specs.Cluster.When(Confirm with { LeftOut = [Signal(1), Signal(3)] }).ThenRefused(ClusterRejections.TooFewMembers);

    [Fact]
    public void Is_refused_without_grounds() => Specs.Cluster.When(Confirm with { Grounds = " " }).ThenRefused(ClusterRejections.NoGrounds);

    [Fact]
    public void Happens_once()
    {
        Specs.Cluster.Given(Confirmed).When(Confirm).ThenRefused(ClusterRejections.AlreadyDecided);
        Specs.Cluster.Given(Refused).When(Confirm).ThenRefused(ClusterRejections.AlreadyDecided);
        Specs.Cluster.Given(Confirmed).When(Refuse).ThenRefused(ClusterRejections.AlreadyDecided);
    }

    [Fact]
    public void Comes_before_triage()
    {
        Specs.Cluster.When(Decline).ThenRefused(ClusterRejections.NotFound);
        Specs.Cluster.Given(Refused).When(Decline).ThenRefused(ClusterRejections.NotFound);
        Assert.IsType<Cluster.Declined>(Specs.Cluster.Given(Confirmed).After(Decline).State);
    }

    [Fact]
    public void Random_commands_never_break_a_cluster() => Specs.Cluster.HoldFor(Any);
}

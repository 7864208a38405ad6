using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Tests.Signals;

namespace CaseFlow.Cases.Tests.Clusters;

internal static class ClusterStories
{
    public static readonly ClusterBasis Basis =
        new("LBY", "Benghazi", new DateOnly(2011, 2, 14), ["EU", "UN"], [SignalTheme.OneSidedViolence], [], Agreement: 3);

    public static readonly ClusterProposal Proposal = new(new ClusterId(Signal(9).Value), [Signal(1), Signal(2), Signal(3)], Basis);

    public static readonly ClusterEvent.Confirmed Confirmed =
        new(Proposal.Id, [Signal(1), Signal(2)], [Signal(3)], Basis, "They agree", Contexts.Coordinator, Contexts.Now, []);

    public static readonly ClusterEvent.Refused Refused = new(Proposal.Id, Proposal.Members, "They differ", Contexts.Coordinator, Contexts.Now, []);

    public static readonly ClusterEvent[] ToCase =
    [
        Confirmed,
        new ClusterEvent.Triaged(SignalStories.Watched.Triage, Contexts.Coordinator, Contexts.Now),
        new ClusterEvent.WatchEnded(SignalStories.Until),
        new ClusterEvent.Triaged(SignalStories.InCase.Triage, Contexts.Coordinator, Contexts.Now),
        new ClusterEvent.Returned("case.closed", Contexts.Now),
    ];

    public static SignalId Signal(byte number) => new(new Guid($"00000000-0000-7000-8000-0000000000{number:D2}"));
}

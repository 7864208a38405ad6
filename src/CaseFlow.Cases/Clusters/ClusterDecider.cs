using System.Diagnostics;
using CaseFlow.Cases.Signals;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Clusters;

/// <summary>The rules of a cluster: the product proposes, an analyst decides, and every confirmed one ends in a case, a watch or a refusal.</summary>
public static class ClusterDecider
{
    /// <summary>Fewest signals of a cluster.</summary>
    public const int FewestMembers = 2;

    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<ClusterEvent> Decide(ClusterCommand command, Cluster state, DecisionContext context) =>
        (command, state) switch
        {
            (ClusterCommand.Confirm c, Cluster.NotDecided) => Confirm(c, context),
            (ClusterCommand.Refuse c, Cluster.NotDecided) => Refuse(c, context),
            (ClusterCommand.Confirm or ClusterCommand.Refuse, _) => ClusterRejections.AlreadyDecided,
            (_, Cluster.NotDecided or Cluster.Refused) => ClusterRejections.NotFound,
            (ClusterCommand.Triage, Cluster.InCase) => ClusterRejections.InCase,
            (ClusterCommand.Triage c, _) => Triage(c.Request, context),
            (ClusterCommand.EndWatch, Cluster.Watched s) when s.Until <= context.Now => [new ClusterEvent.WatchEnded(context.Now)],
            (ClusterCommand.EndWatch, _) => [],
            (ClusterCommand.Return c, Cluster.InCase s) when s.CaseId == c.CaseId => [new ClusterEvent.Returned(c.Why, context.Now)],
            (ClusterCommand.Return, _) => [],
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<ClusterEvent> Confirm(ClusterCommand.Confirm c, DecisionContext context)
    {
        if (string.IsNullOrWhiteSpace(c.Grounds))
        {
            return ClusterRejections.NoGrounds;
        }

        var kept = c.Proposal.Members.RemoveRange(c.LeftOut);
        return kept.Length < FewestMembers
            ? ClusterRejections.TooFewMembers
            : [new ClusterEvent.Confirmed(
                c.Proposal.Id, kept, c.Proposal.Members.RemoveRange(kept), c.Proposal.Basis, c.Grounds, context.Actor, context.Now, c.Readers)];
    }

    private static Decision<ClusterEvent> Refuse(ClusterCommand.Refuse c, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? ClusterRejections.NoGrounds
        : [new ClusterEvent.Refused(c.Proposal.Id, c.Proposal.Members, c.Grounds, context.Actor, context.Now, c.Readers)];

    private static Decision<ClusterEvent> Triage(TriageRequest request, DecisionContext context) =>
        TriageRules.RefusalOf(request, context) is { } refusal
            ? refusal
            : [new ClusterEvent.Triaged(TriageRules.Accept(request, context), context.Actor, context.Now)];
}

using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Migration;

/// <summary>
/// A path drawn anew beside others has no token where the fork was passed long ago: the parallel join after it would wait for it for ever, and
/// so would all tokens that come there.
/// </summary>
internal static class Joins
{
    public static IEnumerable<MigrationLine> ThatWaitForEver(Instance.Running state, Fit fit) =>
        from scope in state.Elements.Values.OrderBy(scope => scope.Order)
        where scope.Loop is null && ContentsOf(fit.Source, scope.ElementId) is not null
        let before = Missing(state, scope, fit.Source, id => id)
        from missing in Missing(state, scope, fit.Target, fit.IdOf)
        where before.Keys.All(known => fit.IdOf(known) != missing.Key)
        select new MigrationLine(
            MigrationSubject.Token, null, scope.Id, null, missing.Key, MigrationVerdict.Lost, MigrationObstacle.NeverJoined,
            $"it would wait for ever for a token on {missing.Value}, since the way there begins where none is any more");

    /// <summary>The joins that tokens can come to by some flows but not by all, each with the first flow that stays empty.</summary>
    private static Dictionary<string, string> Missing(Instance.Running state, ElementInstance scope, ProcessModel model, Func<string, string> idOf)
    {
        var onFlows = state.Tokens.Where(token => token.ScopeId == scope.Id).Select(token => model.Flow(idOf(token.FlowId)));
        var inNodes = state.ChildrenOf(scope.Id).SelectMany(visit => InclusiveJoin.WaysFrom(model.Node(idOf(visit.ElementId))));
        var reachable = InclusiveJoin.Reachable(model, onFlows.Concat(inNodes));
        return (ContentsOf(model, idOf(scope.ElementId))?.Nodes ?? []).OfType<ParallelGateway>()
            .Where(join => join.Incoming.Any(flow => reachable.Contains(flow.Id)) && !join.Incoming.All(flow => reachable.Contains(flow.Id)))
            .ToDictionary(join => join.Id, join => join.Incoming.First(flow => !reachable.Contains(flow.Id)).Id, StringComparer.Ordinal);
    }

    /// <summary>Where the tokens of a scope can go.</summary>
    private static FlowScope? ContentsOf(ProcessModel model, string id) => model.Node(id) switch
    {
        AdHocInnerInstance activation => ContentsOf(model, activation.AdHocId),
        IFlowElementsContainer container => container.Contents,
        _ => null,
    };
}

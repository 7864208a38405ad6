using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>The state of a cluster, folded from its events. Once confirmed, it is always in exactly one state.</summary>
public abstract record Cluster
{
    private Cluster()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Cluster None { get; } = new NotDecided();

    /// <summary>At most a proposal.</summary>
    public sealed record NotDecided : Cluster;

    /// <summary>Its signals are not proposed together again.</summary>
    public sealed record Refused(ClusterId Id) : Cluster;

    /// <summary>An analyst has confirmed it.</summary>
    public abstract record Known(ClusterId Id, ImmutableArray<SignalId> Members) : Cluster;

    /// <summary>It awaits triage.</summary>
    public sealed record Confirmed(ClusterId Id, ImmutableArray<SignalId> Members) : Known(Id, Members);

    /// <summary>It is looked at again on a date.</summary>
    public sealed record Watched(ClusterId Id, ImmutableArray<SignalId> Members, DateTimeOffset Until) : Known(Id, Members);

    /// <summary>Nothing is done about it.</summary>
    public sealed record Declined(ClusterId Id, ImmutableArray<SignalId> Members) : Known(Id, Members);

    /// <summary>It went to a case.</summary>
    public sealed record InCase(ClusterId Id, ImmutableArray<SignalId> Members, CaseId CaseId) : Known(Id, Members);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Cluster Evolve(Cluster state, ClusterEvent @event) =>
        (state, @event) switch
        {
            (NotDecided, ClusterEvent.Confirmed e) => new Confirmed(e.Id, e.Members),
            (NotDecided, ClusterEvent.Refused e) => new Refused(e.Id),
            (Known s and not InCase, ClusterEvent.Triaged e) => Triaged(s, e.Triage),
            (Watched s, ClusterEvent.WatchEnded) => new Confirmed(s.Id, s.Members),
            (InCase s, ClusterEvent.Returned) => new Confirmed(s.Id, s.Members),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static Known Triaged(Known s, SignalTriage triage) => triage switch
    {
        { CaseId: { } caseId } => new InCase(s.Id, s.Members, caseId),
        { WatchUntil: { } until } => new Watched(s.Id, s.Members, until),
        _ => new Declined(s.Id, s.Members),
    };
}

using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Signals;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Clusters;

/// <summary>What happened to a cluster.</summary>
public abstract record ClusterEvent
{
    private ClusterEvent()
    {
    }

    /// <summary>An analyst confirmed that these signals tell of the same.</summary>
    /// <param name="Id">The cluster.</param>
    /// <param name="Members">Its signals, in the order of their ids.</param>
    /// <param name="LeftOut">Signals that were proposed, but do not belong to it.</param>
    /// <param name="Basis">What spoke for it.</param>
    /// <param name="Grounds">Why it was confirmed.</param>
    /// <param name="By">Who confirmed it.</param>
    /// <param name="At">When.</param>
    /// <param name="Readers">Who may read it; null of clusters of the first release, which nobody reads until they are decided anew.</param>
    [EventName("cluster.confirmed")]
    public sealed record Confirmed(
        ClusterId Id,
        ImmutableArray<SignalId> Members,
        ImmutableArray<SignalId> LeftOut,
        ClusterBasis Basis,
        string Grounds,
        Actor By,
        DateTimeOffset At,
        ImmutableArray<Grant>? Readers = null) : ClusterEvent;

    /// <summary>An analyst refused the proposal: the same signals are not proposed together again.</summary>
    [EventName("cluster.refused")]
    public sealed record Refused(
        ClusterId Id, ImmutableArray<SignalId> Members, string Grounds, Actor By, DateTimeOffset At, ImmutableArray<Grant>? Readers = null)
        : ClusterEvent;

    /// <summary>It was decided what becomes of it.</summary>
    [EventName("cluster.triaged")]
    public sealed record Triaged(SignalTriage Triage, Actor By, DateTimeOffset At) : ClusterEvent;

    /// <summary>The date has come until which it was watched: it awaits triage again.</summary>
    [EventName("cluster.watch_ended")]
    public sealed record WatchEnded(DateTimeOffset At) : ClusterEvent;

    /// <summary>The case to which it was to go refused it: it awaits triage again.</summary>
    /// <param name="Why">The code of the refusal.</param>
    /// <param name="At">When.</param>
    [EventName("cluster.returned")]
    public sealed record Returned(string Why, DateTimeOffset At) : ClusterEvent;
}

using System.Diagnostics;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;

namespace CaseFlow.Cases.Signals;

/// <summary>The state of a signal, folded from its events. Once known, a signal is always in exactly one state.</summary>
public abstract record Signal
{
    private Signal()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Signal None { get; } = new NotKnown();

    /// <summary>Nobody has reported it or worked on it.</summary>
    public sealed record NotKnown : Signal;

    /// <summary>There is such a signal.</summary>
    public abstract record Known(SignalId Id) : Signal;

    /// <summary>It awaits triage.</summary>
    public sealed record Untriaged(SignalId Id) : Known(Id);

    /// <summary>It is triaged together with its cluster.</summary>
    public sealed record InCluster(SignalId Id, ClusterId ClusterId) : Known(Id);

    /// <summary>It is looked at again on a date.</summary>
    public sealed record Watched(SignalId Id, DateTimeOffset Until) : Known(Id);

    /// <summary>Nothing is done about it.</summary>
    public sealed record Declined(SignalId Id) : Known(Id);

    /// <summary>It went to a case.</summary>
    public sealed record InCase(SignalId Id, CaseId CaseId) : Known(Id);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Signal Evolve(Signal state, SignalEvent @event) =>
        (state, @event) switch
        {
            (NotKnown, SignalEvent.Reported e) => new Untriaged(e.Id),
            (NotKnown, SignalEvent.TakenUp e) => new Untriaged(e.Id),
            (Known s, SignalEvent.Graded) => s,
            (Untriaged or Watched or Declined, SignalEvent.Clustered e) => new InCluster(((Known)state).Id, e.ClusterId),
            (Untriaged or Watched or Declined, SignalEvent.Triaged e) => Triaged(((Known)state).Id, e.Triage),
            (Watched s, SignalEvent.WatchEnded) => new Untriaged(s.Id),
            (InCase s, SignalEvent.Returned) => new Untriaged(s.Id),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static Known Triaged(SignalId id, SignalTriage triage) => triage switch
    {
        { CaseId: { } caseId } => new InCase(id, caseId),
        { WatchUntil: { } until } => new Watched(id, until),
        _ => new Declined(id),
    };
}

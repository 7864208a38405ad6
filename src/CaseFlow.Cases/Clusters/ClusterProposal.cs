using System.Collections.Immutable;
using CaseFlow.Cases.Signals;

namespace CaseFlow.Cases.Clusters;

/// <summary>Signals that may tell of the same, for an analyst to confirm or refuse.</summary>
/// <param name="Id">The cluster that it would become.</param>
/// <param name="Members">Its signals, in the order of their ids.</param>
/// <param name="Basis">What speaks for it.</param>
public sealed record ClusterProposal(ClusterId Id, ImmutableArray<SignalId> Members, ClusterBasis Basis);

/// <summary>What speaks for a cluster.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Place">The place that its signals share.</param>
/// <param name="From">The Monday of the week that they share.</param>
/// <param name="Origins">The organisations from which they come; at least two, for one source does not confirm itself.</param>
/// <param name="Themes">Themes that more than one origin tells of.</param>
/// <param name="Actors">Actors that more than one origin names.</param>
/// <param name="Agreement">On how many of place, time, theme and actor they agree: 2 to 4. It counts agreement, it does not measure danger.</param>
public sealed record ClusterBasis(
    string Country,
    string Place,
    DateOnly From,
    ImmutableSortedSet<string> Origins,
    ImmutableArray<SignalTheme> Themes,
    ImmutableSortedSet<string> Actors,
    int Agreement);

using System.Collections.Immutable;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Instances;

/// <summary>What commands that a suspended instance takes have left to do until it is resumed.</summary>
/// <param name="Visits">Elements that were entered and have not begun, in this order.</param>
/// <param name="Changed">What happened to variables that conditions may wait for, by name.</param>
/// <param name="Conditions">Conditions that are to be looked at, whatever happened to their variables.</param>
public sealed record HeldWork(
    ImmutableArray<ElementInstanceId> Visits,
    ImmutableSortedDictionary<string, VariableChange> Changed,
    ImmutableSortedSet<ConditionId> Conditions)
{
    /// <summary>Nothing.</summary>
    public static readonly HeldWork None = new([], ImmutableSortedDictionary.Create<string, VariableChange>(StringComparer.Ordinal), []);

    internal bool IsEmpty => Visits.IsEmpty && Changed.IsEmpty && Conditions.IsEmpty;

    internal HeldWork And(HeldWork more) => new(
        [.. Visits, .. more.Visits],
        more.Changed.Aggregate(Changed, (all, change) => all.SetItem(change.Key, all.GetValueOrDefault(change.Key) | change.Value)),
        Conditions.Union(more.Conditions));
}

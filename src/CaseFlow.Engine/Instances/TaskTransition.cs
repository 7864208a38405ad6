using System.Collections.Immutable;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Instances;

/// <summary>That listeners look at what was asked of a human task; until they have answered, nothing else is done with it.</summary>
/// <param name="Event">What they are told of.</param>
/// <param name="Done">How many of them have answered.</param>
/// <param name="Moves">What was asked, in order: who completes a task that nobody has takes it first. Empty while the task goes away with its element.</param>
/// <param name="Agreed">How many of those need not be looked at any more.</param>
/// <param name="Corrections">What they have said otherwise so far.</param>
/// <param name="Since">Since when.</param>
public sealed record TaskTransition(
    ListenerEvent Event, int Done, ImmutableArray<TaskMove> Moves, int Agreed, TaskCorrections Corrections, DateTimeOffset Since)
{
    /// <summary>What the listeners look at now; null while the task goes away with its element.</summary>
    internal TaskMove? Move => Moves.IsEmpty ? null : Moves[Agreed];
}

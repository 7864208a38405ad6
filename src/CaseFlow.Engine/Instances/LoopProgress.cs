using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

/// <summary>How far a multi-instance body is.</summary>
/// <param name="Items">The input collection as it was at the start.</param>
/// <param name="Started">How many items were entered.</param>
/// <param name="Ended">How many of those are over.</param>
public sealed record LoopProgress(ImmutableArray<FeelValue> Items, int Started, int Ended)
{
    internal int Active => Started - Ended;

    internal bool IsOver => Ended == Items.Length;
}

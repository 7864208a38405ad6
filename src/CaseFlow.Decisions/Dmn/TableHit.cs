using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Dmn;

/// <summary>What a rule that matched answers, one value per output.</summary>
internal sealed record TableHit(ImmutableArray<FeelValue> Values)
{
    /// <summary>The one value, or a context of several by name.</summary>
    public FeelValue Answer(ImmutableArray<OutputClause> outputs) =>
        Values is [var only] ? only : FeelContext.Of([.. outputs.Select(output => output.Name).Zip(Values)]);

    /// <summary>Whether both answer the same.</summary>
    public bool Says(TableHit other) => Values.Zip(other.Values).All(pair => Comparing.Same(pair.First, pair.Second));

    /// <summary>Compares by the place of each value among the allowed ones, the first output first.</summary>
    public int CompareTo(TableHit other, ImmutableArray<ImmutableArray<FeelValue>> priorities)
    {
        for (var index = 0; index < Values.Length; index++)
        {
            var order = Place(Values[index], priorities[index]).CompareTo(Place(other.Values[index], priorities[index]));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int Place(FeelValue value, ImmutableArray<FeelValue> priorities)
    {
        for (var index = 0; index < priorities.Length; index++)
        {
            if (Comparing.Same(priorities[index], value))
            {
                return index;
            }
        }

        return priorities.Length;
    }
}

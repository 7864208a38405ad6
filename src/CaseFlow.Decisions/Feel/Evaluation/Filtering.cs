using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>What <c>source[filter]</c> means: a single value counts as a list of one item, null as an empty one.</summary>
internal static class Filtering
{
    public static FeelValue Apply(FeelValue source, Node filter, Scope scope)
    {
        var items = source is FeelList list ? list.Items : source.IsNull ? [] : [source];
        return filter is Literal or ArithmeticNegation ? ByPlaceOrTruth(items, filter, scope) : ByCondition(items, filter, scope);
    }

    private static FeelValue ByPlaceOrTruth(ImmutableArray<FeelValue> items, Node filter, Scope scope) => scope.Evaluate(filter) switch
    {
        FeelNumber place => At(items, place, filter.Span, scope),
        FeelBoolean { Value: true } => new FeelList(items),
        FeelBoolean or FeelNull => FeelList.Empty,
        var other => Neither(other, filter, scope),
    };

    // whether the filter is a place or a condition shows only when it is evaluated
    private static FeelValue ByCondition(ImmutableArray<FeelValue> items, Node filter, Scope scope)
    {
        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            switch (ScopeOf(item, scope).Evaluate(filter))
            {
                case FeelNumber place:
                    return At(items, place, filter.Span, scope);
                case FeelBoolean { Value: true }:
                    kept.Add(item);
                    break;
                case FeelBoolean or FeelNull:
                    break;
                case var other:
                    return Neither(other, filter, scope);
            }
        }

        return new FeelList(kept.DrainToImmutable());
    }

    private static FeelNull Neither(FeelValue value, Node filter, Scope scope) =>
        scope.Warn(FeelWarningKind.InvalidType, filter.Span, $"Expected a place or a condition, but found a {value.TypeName}.");

    private static Scope ScopeOf(FeelValue item, Scope scope)
    {
        var entries = item as FeelContext;
        var inner = entries is null ? scope : scope.With(entries);
        return entries is not null && entries.TryGet("item", out _) ? inner : inner.With("item", item);
    }

    private static FeelValue At(ImmutableArray<FeelValue> items, FeelNumber place, Span span, Scope scope)
    {
        var index = place.Value > 0 ? place.Value - 1 : items.Length + place.Value;
        return place.IsInteger && place.Value != 0 && index >= 0 && index < items.Length
            ? items[(int)index]
            : scope.Warn(FeelWarningKind.OutOfRange, span, $"Expected a place in a list of {items.Length}, but found {place}.");
    }
}

using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>for x in xs, y in ys return f(x, y)</c>; <c>partial</c> is the list of results so far.</summary>
internal sealed class ForExpression(Span span, ImmutableArray<Iterator> iterators, Node body)
    : Node(span, [.. iterators.SelectMany(iterator => iterator.Nodes), body])
{
    public override FeelValue Evaluate(Scope scope)
    {
        var results = ImmutableArray.CreateBuilder<FeelValue>();
        var usesPartial = body.Descend().Any(node => node is NameReference { Name: "partial" });
        var isComplete = Iterating.Walk(iterators, scope, inner =>
        {
            var place = usesPartial && scope.Run.Spend(results.Count, Span) ? inner.With("partial", new FeelList(results.ToImmutable())) : inner;
            results.Add(place.Evaluate(body));
            return true;
        });

        return isComplete ? new FeelList(results.DrainToImmutable()) : FeelNull.Instance;
    }

    public override void Print(StringBuilder text)
    {
        text.Append("for ");
        Iterator.Print(text, iterators);
        text.Append(" return ");
        body.Print(text);
    }
}

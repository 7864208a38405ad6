using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>some x in xs satisfies c</c> and <c>every x in xs satisfies c</c>, with three truth values.</summary>
internal sealed class QuantifiedExpression(Span span, bool isUniversal, ImmutableArray<Iterator> iterators, Node condition)
    : Node(span, [.. iterators.SelectMany(iterator => iterator.Nodes), condition])
{
    public override FeelValue Evaluate(Scope scope)
    {
        // the answer stands until an item decides against it, or leaves it open
        var decisive = FeelBoolean.Of(!isUniversal);
        FeelValue answer = FeelBoolean.Of(isUniversal);
        var isComplete = Iterating.Walk(iterators, scope, inner =>
        {
            var truth = Truth.Of(inner.Evaluate(condition), condition.Span, inner);
            answer = truth is FeelNull || truth == decisive ? truth : answer;
            return truth != decisive;
        });

        return isComplete || answer == decisive ? answer : FeelNull.Instance;
    }

    public override void Print(StringBuilder text)
    {
        text.Append(isUniversal ? "every " : "some ");
        Iterator.Print(text, iterators);
        text.Append(" satisfies ");
        condition.Print(text);
    }
}

using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>(&lt; a)</c> and its like as a value: a range with one bound.</summary>
internal sealed class HalfOpenRange(Span span, ComparisonOperator comparison, Node bound) : ClosedNode(span, bound)
{
    public override FeelValue Evaluate(Scope scope) => Ranges.Of(comparison, scope.Evaluate(bound), scope, Span);

    public override void Print(StringBuilder text)
    {
        text.Append('(').Append(comparison.Symbol()).Append(' ');
        bound.PrintOperand(text);
        text.Append(')');
    }
}

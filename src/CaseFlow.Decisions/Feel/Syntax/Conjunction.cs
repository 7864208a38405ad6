using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a and b</c> with three truth values: false wins over unknown.</summary>
internal sealed class Conjunction(Node left, Node right) : Node(left.Span.To(right.Span), left, right)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var first = Truth.Of(scope.Evaluate(left), left.Span, scope);
        if (first == FeelBoolean.False)
        {
            return first;
        }

        var second = Truth.Of(scope.Evaluate(right), right.Span, scope);
        return second == FeelBoolean.False || first == FeelBoolean.True ? second : first;
    }

    public override void Print(StringBuilder text)
    {
        left.PrintOperand(text);
        text.Append(" and ");
        right.PrintOperand(text);
    }
}

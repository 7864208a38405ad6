using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a or b</c> with three truth values: true wins over unknown.</summary>
internal sealed class Disjunction(Node left, Node right) : Node(left.Span.To(right.Span), left, right)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var first = Truth.Of(scope.Evaluate(left), left.Span, scope);
        if (first == FeelBoolean.True)
        {
            return first;
        }

        var second = Truth.Of(scope.Evaluate(right), right.Span, scope);
        return second == FeelBoolean.True || first == FeelBoolean.False ? second : first;
    }

    public override void Print(StringBuilder text)
    {
        left.PrintOperand(text);
        text.Append(" or ");
        right.PrintOperand(text);
    }
}

using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a = b</c>, <c>a &lt; b</c> and their like.</summary>
internal sealed class Comparison(ComparisonOperator comparison, Node left, Node right) : Node(left.Span.To(right.Span), left, right)
{
    /// <summary>Whether it asks for equality and not for order.</summary>
    public bool IsOfEquality => comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    public override FeelValue Evaluate(Scope scope) =>
        Comparing.Apply(comparison, scope.Evaluate(left), scope.Evaluate(right), Span, scope);

    public override void Print(StringBuilder text)
    {
        left.PrintOperand(text);
        text.Append(' ').Append(comparison.Symbol()).Append(' ');
        right.PrintOperand(text);
    }
}

using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a + b</c>, <c>a - b</c>, <c>a * b</c>, <c>a / b</c>, <c>a ** b</c>.</summary>
internal sealed class Arithmetic(ArithmeticOperator operation, Node left, Node right) : Node(left.Span.To(right.Span), left, right)
{
    public ArithmeticOperator Operation => operation;

    public override FeelValue Evaluate(Scope scope) =>
        Calculating.Apply(operation, scope.Evaluate(left), scope.Evaluate(right), Span, scope.Run);

    public override void Print(StringBuilder text)
    {
        left.PrintOperand(text);
        text.Append(' ').Append(operation.Symbol()).Append(' ');
        right.PrintOperand(text);
    }
}

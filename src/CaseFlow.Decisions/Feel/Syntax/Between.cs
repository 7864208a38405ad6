using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a between b and c</c>: both bounds belong to it.</summary>
internal sealed class Between(Node value, Node lower, Node upper) : Node(value.Span.To(upper.Span), value, lower, upper)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var tested = scope.Evaluate(value);
        var above = Comparing.Apply(ComparisonOperator.GreaterOrEqual, tested, scope.Evaluate(lower), Span, scope);
        var below = Comparing.Apply(ComparisonOperator.LessOrEqual, tested, scope.Evaluate(upper), Span, scope);
        return above is FeelBoolean first && below is FeelBoolean second ? FeelBoolean.Of(first.Value && second.Value) : FeelNull.Instance;
    }

    public override void Print(StringBuilder text)
    {
        value.PrintOperand(text);
        text.Append(" between ");
        lower.PrintOperand(text);
        text.Append(" and ");
        upper.PrintOperand(text);
    }
}

using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>if a then b else c</c>: what is not true goes to <c>else</c>, also null.</summary>
internal sealed class IfExpression(Span span, Node condition, Node consequence, Node alternative) : Node(span, condition, consequence, alternative)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var truth = Truth.Of(scope.Evaluate(condition), condition.Span, scope);
        return scope.Evaluate(Truth.IsTrue(truth) ? consequence : alternative);
    }

    public override void Print(StringBuilder text)
    {
        text.Append("if ");
        condition.Print(text);
        text.Append(" then ");
        consequence.Print(text);
        text.Append(" else ");
        alternative.Print(text);
    }
}

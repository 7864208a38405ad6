using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>if a then b else c</c>: null goes to <c>else</c>, what is no boolean makes the whole null.</summary>
internal sealed class IfExpression(Span span, Node condition, Node consequence, Node alternative) : Node(span, condition, consequence, alternative)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var truth = scope.Evaluate(condition);
        return truth is FeelBoolean or FeelNull
            ? scope.Evaluate(Truth.IsTrue(truth) ? consequence : alternative)
            : Truth.Of(truth, condition.Span, scope);
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

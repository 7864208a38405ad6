using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a in test</c> or <c>a in (test, test)</c>.</summary>
internal sealed class In(Span span, Node value, UnaryTest test) : Node(span, value, test)
{
    public override FeelValue Evaluate(Scope scope) => test.Test(scope.Evaluate(value), scope);

    public override void Print(StringBuilder text)
    {
        value.PrintOperand(text);
        text.Append(" in (");
        test.Print(text);
        text.Append(')');
    }
}

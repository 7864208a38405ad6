using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a instance of list&lt;number&gt;</c>.</summary>
internal sealed class InstanceOf(Span span, Node value, FeelType type) : Node(span, value)
{
    public override FeelValue Evaluate(Scope scope) => FeelBoolean.Of(type.Includes(scope.Evaluate(value)));

    public override void Print(StringBuilder text)
    {
        value.PrintOperand(text);
        text.Append(" instance of ").Append(type);
    }
}

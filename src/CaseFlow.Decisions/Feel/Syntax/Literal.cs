using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A value written down: number, string, boolean, null, or <c>@"…"</c>.</summary>
internal sealed class Literal(Span span, FeelValue value) : ClosedNode(span)
{
    public FeelValue Value { get; } = value;

    public override FeelValue Evaluate(Scope scope) => Value;

    public override void Print(StringBuilder text) => Value.AppendLiteral(text);
}

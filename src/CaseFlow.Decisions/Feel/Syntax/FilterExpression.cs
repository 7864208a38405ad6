using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>list[n]</c> and <c>list[condition]</c>: one item by its place, or all for which the condition holds.</summary>
internal sealed class FilterExpression(Span span, Node source, Node filter) : ClosedNode(span, source, filter)
{
    public override FeelValue Evaluate(Scope scope) => Filtering.Apply(scope.Evaluate(source), filter, scope);

    public override void Print(StringBuilder text)
    {
        source.PrintOperand(text);
        text.Append('[');
        filter.Print(text);
        text.Append(']');
    }
}

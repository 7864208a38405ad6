using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListLiteral(Span span, ImmutableArray<Node> items) : ClosedNode(span, items)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(Children.Length);
        foreach (var item in Children)
        {
            values.Add(scope.Evaluate(item));
        }

        return scope.Run.Admit(new FeelList(values.MoveToImmutable()), Span);
    }

    public override void Print(StringBuilder text)
    {
        text.Append('[');
        Printing.AppendList(text, Children);
        text.Append(']');
    }
}

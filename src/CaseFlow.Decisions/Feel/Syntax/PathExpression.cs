using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>a.b</c>: an entry of a context, a property of a temporal value or range, or of each item of a list.</summary>
internal sealed class PathExpression(Span span, Node source, string name) : ClosedNode(span, source)
{
    public override FeelValue Evaluate(Scope scope) => Properties.Get(scope.Evaluate(source), name, Span, scope.Run);

    public override void Print(StringBuilder text)
    {
        source.PrintOperand(text);
        text.Append('.');
        NameText.Append(text, name);
    }
}
